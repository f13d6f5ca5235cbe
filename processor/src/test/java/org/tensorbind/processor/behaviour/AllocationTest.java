package org.tensorbind.processor.behaviour;

import static com.google.common.truth.Truth.assertWithMessage;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tensorbind.TensorBatch;
import org.tensorbind.TensorConverter;

/**
 * Conversions allocate a fixed amount of memory on the heap, however many examples a batch has, but
 * for what the values themselves make necessary.
 */
class AllocationTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int FEW = 1000;
  private static final int MANY = 3000;

  /** Until then the compiler must have compiled all; it mostly has after a fraction of that. */
  private static final int MOST_ROUNDS = 20_000;

  /**
   * What an example may allocate, in bytes: collections have iterators, although the compiler
   * removes most of them; what is hashed becomes bytes, texts become tokens, instants local dates;
   * arrays of TensorFlow Java are copied to Java's, and pictures row by row.
   */
  private static final Map<String, Integer> ALLOWED =
      Map.of(
          "Collections", 320,
          "HashedTexts", 96,
          "HashedNumbers", 96,
          "Crossed", 128,
          "Words", 320,
          "Zoned", 128,
          "Arrays", 256,
          "Pictures", 256);

  /** No object is smaller than 16 bytes, so that less than one is less than an object for each. */
  private static final double NOTHING = 1;

  @TestFactory
  Stream<DynamicTest> encodings() throws IOException {
    String name = "allocating.Encodings";
    Path source = Path.of("src/test/resources/allocating/Encodings.java");
    Compiled compiled = Compiled.of(Map.of(name, Files.readString(source)));
    return Arrays.stream(compiled.type(name).getDeclaredClasses())
        .filter(AllocationTest::isExample)
        .sorted(Comparator.comparing(Class::getSimpleName))
        .map(
            type ->
                DynamicTest.dynamicTest(
                    type.getSimpleName(), () -> check(type, converter(compiled, type))));
  }

  private static boolean isExample(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods()).anyMatch(each -> each.getName().equals("of"));
  }

  @SuppressWarnings("unchecked") // of the class itself
  private static TensorConverter<Object, TensorBatch> converter(Compiled compiled, Class<?> type)
      throws ReflectiveOperationException {
    String generated = "allocating.Encodings_" + type.getSimpleName() + "Tensors";
    return (TensorConverter<Object, TensorBatch>)
        compiled.type(generated).getField("CONVERTER").get(null);
  }

  private static void check(Class<?> type, TensorConverter<Object, TensorBatch> converter)
      throws ReflectiveOperationException {
    List<Object> few = examples(type, FEW);
    List<Object> many = examples(type, MANY);
    double allowed = NOTHING + ALLOWED.getOrDefault(type.getSimpleName(), 0);
    long leastOfFew = Long.MAX_VALUE;
    long leastOfMany = Long.MAX_VALUE;
    double each = Double.MAX_VALUE;
    for (int round = 0; round < MOST_ROUNDS && each > allowed; round++) {
      leastOfFew = Math.min(leastOfFew, allocated(converter, few));
      leastOfMany = Math.min(leastOfMany, allocated(converter, many));
      each = (double) (leastOfMany - leastOfFew) / (MANY - FEW);
    }
    assertWithMessage("bytes for each example").that(each).isAtMost(allowed);
  }

  private static List<Object> examples(Class<?> type, int count)
      throws ReflectiveOperationException {
    Method of = type.getMethod("of", int.class);
    return IntStream.range(0, count).mapToObj(i -> invoke(of, i)).toList();
  }

  private static Object invoke(Method of, int i) {
    try {
      return of.invoke(null, i);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long allocated(
      TensorConverter<Object, TensorBatch> converter, List<Object> batch) {
    long id = Thread.currentThread().getId();
    long before = THREADS.getThreadAllocatedBytes(id);
    converter.convert(batch).close();
    return THREADS.getThreadAllocatedBytes(id) - before;
  }
}
