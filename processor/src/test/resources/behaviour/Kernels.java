package behaviour;

import static com.google.common.truth.Truth.assertThat;
import static org.tensorbind.processor.behaviour.TensorSubject.elements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.OovPosition;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.Unknown;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Session;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TBfloat16;
import org.tensorflow.types.TFloat16;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TString;
import org.tensorflow.types.TUint8;
import org.tensorflow.types.family.TType;

/** TensorFlow's own kernels, asked the same with random input. */
public final class Kernels {
  private static final int SIZE = 500;

  private Kernels() {}

  /** What TensorFlow makes of a tensor. */
  private static <T extends TType> List<Object> ask(T input, Class<T> type, Operator<T> operator) {
    try (Graph graph = new Graph();
        Session session = new Session(graph)) {
      Ops tf = Ops.create(graph);
      Placeholder<T> placeholder = tf.placeholder(type);
      Operand<?> result = operator.apply(tf, placeholder);
      try (var output = session.runner().feed(placeholder, input).fetch(result).run()) {
        return elements(output.get(0));
      }
    }
  }

  private interface Operator<T extends TType> {
    Operand<?> apply(Ops tf, Operand<T> input);
  }

  private static <T> List<T> examples(long seed, Function<Random, T> make) {
    Random random = new Random(seed);
    List<T> examples = new ArrayList<>();
    for (int i = 0; i < SIZE; i++) {
      examples.add(make.apply(random));
    }
    return examples;
  }

  record Digit(
      @OneHot(depth = 7) @Tensor(name = "hot") int value,
      @Tensor(name = "raw") int raw,
      @OneHot(
              categories = {"0", "1", "2", "3"},
              unknown = Unknown.ZEROS)
          @Tensor(name = "zeros", dtype = DType.FLOAT64)
          int open) {}

  public static void oneHot() {
    var examples =
        examples(
            1,
            random -> {
              int value = random.nextInt(7);
              return new Digit(value, value, value);
            });
    try (var batch = Kernels_DigitTensors.of(examples)) {
      assertThat(elements(batch.hot()))
          .containsExactlyElementsIn(
              ask(
                  batch.raw(),
                  TInt32.class,
                  (tf, x) -> tf.oneHot(x, tf.constant(7), tf.constant(1f), tf.constant(0f))))
          .inOrder();
      // TensorFlow, too, leaves a row of zeros where an index is out of range.
      assertThat(elements(batch.zeros()))
          .containsExactlyElementsIn(
              ask(
                  batch.raw(),
                  TInt32.class,
                  (tf, x) -> tf.oneHot(x, tf.constant(4), tf.constant(1.0), tf.constant(0.0))))
          .inOrder();
    }
  }

  record Word(
      @Lookup(categories = "-", unknown = Unknown.OOV, oov = 97, oovPosition = OovPosition.FRONT)
          @Tensor(name = "bucket")
          String word,
      @Tensor(name = "raw") String raw) {}

  public static void buckets() {
    var examples =
        examples(
            2,
            random -> {
              String word = word(random);
              return new Word(word, word);
            });
    try (var batch = Kernels_WordTensors.of(examples)) {
      assertThat(elements(batch.bucket()))
          .containsExactlyElementsIn(
              ask(batch.raw(), TString.class, (tf, x) -> tf.strings.toHashBucketFast(x, 97L)))
          .inOrder();
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int length = random.nextInt(80);
    for (int i = 0; i < length; i++) {
      word.appendCodePoint(
          switch (random.nextInt(4)) {
            case 0 -> 0x1F300 + random.nextInt(256);
            case 1 -> 0xC0 + random.nextInt(64);
            default -> 'a' + random.nextInt(26);
          });
    }
    return word.toString();
  }

  record Cast(
      @Tensor(name = "raw") float raw,
      @Tensor(name = "half", dtype = DType.FLOAT16) float half,
      @Tensor(name = "bfloat", dtype = DType.BFLOAT16) float bfloat,
      @Tensor(name = "ints", dtype = DType.INT32) float ints,
      @Tensor(name = "longs", dtype = DType.INT64) float longs,
      @Tensor(name = "doubles", dtype = DType.FLOAT64) float doubles) {
    static Cast of(float value) {
      return new Cast(value, value, value, value, value, value);
    }
  }

  public static void casts() {
    var examples =
        examples(
            3,
            random -> {
              double scale = Math.pow(10, random.nextInt(14) - 9);
              return Cast.of(
                  (float) Math.max(-65000, Math.min(65000, random.nextGaussian() * scale)));
            });
    try (var batch = Kernels_CastTensors.of(examples)) {
      Map<Object, Operator<TFloat32>> kernels =
          Map.of(
              batch.half(), (tf, x) -> tf.dtypes.cast(x, TFloat16.class),
              batch.bfloat(), (tf, x) -> tf.dtypes.cast(x, TBfloat16.class),
              batch.ints(), (tf, x) -> tf.dtypes.cast(x, TInt32.class),
              batch.longs(), (tf, x) -> tf.dtypes.cast(x, TInt64.class),
              batch.doubles(), (tf, x) -> tf.dtypes.cast(x, TFloat64.class));
      kernels.forEach(
          (ours, kernel) ->
              assertThat(elements((TType) ours))
                  .containsExactlyElementsIn(ask(batch.raw(), TFloat32.class, kernel))
                  .inOrder());
    }
  }

  record Rounded(
      @Tensor(name = "raw") double raw,
      @Tensor(name = "single", dtype = DType.FLOAT32) double single,
      @Tensor(name = "bytes", dtype = DType.UINT8) double bytes) {}

  public static void castsFromDouble() {
    var examples =
        examples(
            4,
            random -> {
              double value = random.nextDouble() * 256;
              return new Rounded(value, value, value);
            });
    try (var batch = Kernels_RoundedTensors.of(examples)) {
      assertThat(elements(batch.single()))
          .containsExactlyElementsIn(
              ask(batch.raw(), TFloat64.class, (tf, x) -> tf.dtypes.cast(x, TFloat32.class)))
          .inOrder();
      assertThat(elements(batch.bytes()))
          .containsExactlyElementsIn(
              ask(batch.raw(), TFloat64.class, (tf, x) -> tf.dtypes.cast(x, TUint8.class)))
          .inOrder();
    }
  }
}
