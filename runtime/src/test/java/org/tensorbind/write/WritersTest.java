package org.tensorbind.write;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.tensorbind.TensorSchema;
import org.tensorbind.annotation.DType;
import org.tensorflow.ndarray.NdArray;

/** All primitive writers, each way of writing mixed with all others, around the ends of blocks. */
class WritersTest {
  private static final int BLOCK = 4096;

  /** Something to write, and what should be there then. */
  private record Step(List<Integer> expected, Consumer<Driver> write) {}

  private static Step step(Random random, DType dtype) {
    int count = size(random);
    int[] values = values(random, count, dtype);
    List<Integer> all = boxed(values);
    int from = random.nextInt(count + 1);
    int part = random.nextInt(count - from + 1);
    boolean direct = random.nextBoolean();
    int value = values(random, 1, dtype)[0];
    int index = random.nextInt(count + 1) - 1;
    int[] few = Arrays.copyOf(values, Math.min(count, 10));
    int[] reserved = Arrays.copyOf(values, Math.min(count, BLOCK));
    return switch (random.nextInt(7)) {
      case 0 -> new Step(boxed(few), writer -> Arrays.stream(few).forEach(writer::put));
      case 1 -> new Step(all, writer -> writer.putAll(values));
      case 2 ->
          new Step(all.subList(from, from + part), writer -> writer.putPart(from, part, values));
      case 3 ->
          new Step(
              all.subList(from, from + part),
              writer -> {
                if (!writer.putBuffer(direct, from, part, values)) {
                  writer.putPart(from, part, values);
                }
              });
      case 4 -> new Step(Collections.nCopies(count, value), writer -> writer.fill(value, count));
      case 5 ->
          new Step(
              IntStream.range(0, count).mapToObj(i -> i == index ? 1 : 0).toList(),
              writer -> writer.oneHot(index, count));
      default -> new Step(boxed(reserved), writer -> writer.reserve(reserved));
    };
  }

  private static List<Integer> boxed(int... values) {
    return Arrays.stream(values).boxed().toList();
  }

  private static int size(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> BLOCK - 2 + random.nextInt(5);
      case 1 -> random.nextInt(3 * BLOCK);
      default -> random.nextInt(20);
    };
  }

  private static int[] values(Random random, int count, DType dtype) {
    return random.ints(count, 0, dtype == DType.BOOL ? 2 : 128).toArray();
  }

  private static List<Step> steps(int seed, DType dtype) {
    Random random = new Random(seed);
    return IntStream.range(0, 1 + random.nextInt(20)).mapToObj(i -> step(random, dtype)).toList();
  }

  private static List<Object> expected(List<Step> steps, DType dtype) {
    return steps.stream()
        .flatMap(step -> step.expected().stream())
        .map(value -> Driver.boxed(dtype, value))
        .toList();
  }

  private static TensorSchema schema(DType dtype, long... shape) {
    return TensorSchema.builder("A").tensor("x", dtype, shape).build();
  }

  private static List<Object> inTensor(
      DType dtype, int examples, Consumer<Driver> writing, long... shape) {
    try (BatchBuilder builder = BatchBuilder.ofTensors(schema(dtype, shape), examples)) {
      writing.accept(Driver.open(builder, "x", dtype));
      try (OwnedTensors tensors = builder.build()) {
        List<Object> values = new ArrayList<>();
        ((NdArray<?>) tensors.get(0)).scalars().forEach(x -> values.add(x.getObject()));
        return values;
      }
    }
  }

  private static List<Object> inArray(DType dtype, int size, Consumer<Driver> writing) {
    try (BatchBuilder builder = BatchBuilder.ofArrays(schema(dtype, -1))) {
      writing.accept(Driver.open(builder, "x", dtype, size));
      Object array = builder.arrays().get("x");
      return IntStream.range(0, Array.getLength(array)).mapToObj(i -> Array.get(array, i)).toList();
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"AUTO", "STRING"})
  void everyMixOfWrites(DType dtype) {
    for (int seed = 0; seed < 8; seed++) {
      List<Step> steps = steps(seed, dtype);
      List<Object> expected = expected(steps, dtype);
      Consumer<Driver> writing = writer -> steps.forEach(step -> step.write().accept(writer));
      assertThat(inTensor(dtype, expected.size(), writing)).isEqualTo(expected);
      assertThat(inArray(dtype, expected.size(), writing)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"AUTO", "STRING"})
  void partsAreInterleaved(DType dtype) {
    int rows = 3000;
    int[] widths = {2, 1, 3};
    Driver[] parts =
        IntStream.range(0, 3).mapToObj(i -> Driver.scratch(dtype)).toArray(Driver[]::new);
    List<Object> expected = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      parts[0].putAll(row % 2, 1);
      parts[1].put(0);
      parts[2].oneHot(row % 3, 3);
      for (int value : new int[] {row % 2, 1, 0}) {
        expected.add(Driver.boxed(dtype, value));
      }
      for (int i = 0; i < 3; i++) {
        expected.add(Driver.boxed(dtype, i == row % 3 ? 1 : 0));
      }
    }
    parts[1].reserve(1);
    expected.addAll(List.of(Driver.boxed(dtype, 0), Driver.boxed(dtype, 0)));
    expected.add(Driver.boxed(dtype, 1));
    expected.addAll(Collections.nCopies(3, Driver.boxed(dtype, 0)));
    List<Object> twice = new ArrayList<>(expected);
    for (int value : new int[] {1, 1, 1, 0, 0, 1}) {
      twice.add(Driver.boxed(dtype, value));
    }
    assertThat(
            inTensor(
                dtype,
                rows + 2,
                writer -> {
                  var uneven =
                      assertThrows(
                          IllegalStateException.class, () -> writer.interleave(widths, parts));
                  assertThat(uneven)
                      .hasMessageThat()
                      .isEqualTo("Part 1 has 3001 elements, not 3000 rows of 1.");
                  parts[0].putAll(0, 0);
                  parts[2].fill(0, 3);
                  writer.interleave(widths, parts);
                  parts[0].putAll(1, 1);
                  parts[1].put(1);
                  parts[2].oneHot(2, 3);
                  writer.interleave(widths, parts);
                },
                6))
        .isEqualTo(twice);
    assertThrows(IllegalStateException.class, () -> parts[0].put(1));
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"AUTO", "STRING"})
  void tensorsMustBeFull(DType dtype) {
    var missing =
        assertThrows(
            IllegalStateException.class,
            () -> inTensor(dtype, 5000, writer -> writer.fill(1, 4999)));
    assertThat(missing)
        .hasMessageThat()
        .isEqualTo("Tensor \"x\" has 5000 elements, of which 4999 were written.");
    List<Consumer<Driver>> tooMuch =
        List.of(
            writer -> writer.fill(1, 5001),
            writer -> writer.fill(1, Long.MAX_VALUE),
            writer -> writer.putAll(new int[5001]),
            writer -> writer.oneHot(-1, 5001),
            writer -> {
              writer.reserve(new int[4000]);
              writer.reserve(new int[1001]);
            });
    for (Consumer<Driver> writing : tooMuch) {
      var error = assertThrows(IllegalStateException.class, () -> inTensor(dtype, 5000, writing));
      assertThat(error)
          .hasMessageThat()
          .isEqualTo("More is written than the tensor's 5000 elements.");
    }
    assertThrows(
        IllegalStateException.class, () -> inTensor(dtype, 0, writer -> writer.fill(1, 1)));
    assertThrows(
        IllegalStateException.class, () -> inTensor(dtype, 2, writer -> writer.reserve(0, 0, 0)));
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"AUTO", "STRING"})
  void emptyTensorsAreFull(DType dtype) {
    assertThat(inTensor(dtype, 0, writer -> {})).isEmpty();
    assertThat(inTensor(dtype, 0, writer -> writer.putAll(), 3)).isEmpty();
    assertThat(inArray(dtype, 0, writer -> writer.fill(1, 0))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"AUTO", "STRING"})
  void indicesOfOneHotsAreChecked(DType dtype) {
    for (int index : new int[] {-2, 3}) {
      assertThrows(
          IndexOutOfBoundsException.class,
          () -> inTensor(dtype, 1, writer -> writer.oneHot(index, 3), 3));
    }
  }
}
