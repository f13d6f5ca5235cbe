package org.tensorbind.encode;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.NdArray;
import org.tensorflow.op.Ops;

/** TensorFlow's own kernels, and texts to compare them on. */
final class Kernel {
  private static final int TEXTS = 2000;
  private static final int LONGEST = 80;

  private static final List<String> PIECES =
      List.of(
          "a", "B", "Z", "7", " ", "\t", "\n", "\013", "\f", "\r", "\034", "\0", "\177", "\u0085",
          "\u00a0", "\u2003", "\u3000", "\u200b", "é", "É", "ß", "İ", "日", "🙂", "¿", "…");

  private Kernel() {}

  /** What a kernel answers, flat. */
  static <T> List<T> run(Class<T> type, Function<Ops, Operand<?>> kernel) {
    try (Graph graph = new Graph();
        Session session = new Session(graph)) {
      Operand<?> out = kernel.apply(Ops.create(graph));
      try (Tensor result = session.runner().fetch(out).run().get(0)) {
        return ((NdArray<?>) result).streamOfObjects().<T>map(type::cast).toList();
      }
    }
  }

  /** Texts of all kinds of characters, among them all of ASCII's. */
  static String[] texts() {
    Random random = new Random(7);
    return Stream.generate(() -> text(random)).limit(TEXTS).toArray(String[]::new);
  }

  private static String text(Random random) {
    return Stream.generate(() -> piece(random))
        .limit(random.nextInt(LONGEST))
        .collect(Collectors.joining());
  }

  private static String piece(Random random) {
    return random.nextBoolean()
        ? PIECES.get(random.nextInt(PIECES.size()))
        : Character.toString(random.nextInt(128));
  }
}
