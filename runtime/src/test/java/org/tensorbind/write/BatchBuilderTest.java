package org.tensorbind.write;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensorbind.ConversionListener;
import org.tensorbind.PaddingReport.TensorPadding;
import org.tensorbind.TensorBindException;
import org.tensorbind.TensorSchema;
import org.tensorbind.TensorSpec;
import org.tensorbind.annotation.DType;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.types.TFloat16;

class BatchBuilderTest {
  private static final TensorSchema SCHEMA =
      TensorSchema.builder("A")
          .tensor("x", DType.FLOAT32, 3)
          .tensor("y", DType.STRING)
          .tensor("z", DType.INT64, -1, 2, -1)
          .build();

  private static void write(BatchBuilder builder, int examples) {
    builder.whole().longs("z", 4, 1).fill(7, 8L * examples);
    builder.whole().strings("y").fill("text", examples);
    builder.whole().floats("x").fill(1, 3L * examples);
  }

  @Test
  void tensorsHaveTheBatchAxisInFront() {
    try (BatchBuilder builder = BatchBuilder.ofTensors(SCHEMA, 5)) {
      write(builder, 5);
      try (OwnedTensors tensors = builder.build()) {
        assertThat(tensors.size()).isEqualTo(5);
        assertThat(tensors.get("x").shape()).isEqualTo(Shape.of(5, 3));
        assertThat(tensors.get("y").shape()).isEqualTo(Shape.of(5));
        assertThat(tensors.get("z").shape()).isEqualTo(Shape.of(5, 4, 2, 1));
      }
    }
  }

  @Test
  void raggedValuesAndPartitionsAreSizedByThemselves() {
    TensorSchema schema =
        TensorSchema.builder("A")
            .tensor("values", DType.INT32, TensorSpec.Role.RAGGED_VALUES, 2, -1)
            .tensor("splits", DType.INT64, TensorSpec.Role.PARTITION)
            .tensor("id", DType.INT64)
            .build();
    for (boolean isBatched : new boolean[] {true, false}) {
      try (BatchBuilder builder =
          isBatched ? BatchBuilder.ofTensors(schema, 3) : BatchBuilder.ofExample(schema)) {
        builder.whole().ints("values", 5, 4).fill(1, 5 * 2 * 4);
        builder.whole().longs("splits", 4).fill(0, 4);
        builder.whole().longs("id").fill(0, isBatched ? 3 : 1);
        try (OwnedTensors tensors = builder.build()) {
          assertThat(tensors.get("values").shape()).isEqualTo(Shape.of(5, 2, 4));
          assertThat(tensors.get("splits").shape()).isEqualTo(Shape.of(4));
          assertThat(tensors.get("id").shape()).isEqualTo(isBatched ? Shape.of(3) : Shape.scalar());
        }
      }
    }
    try (BatchBuilder builder = BatchBuilder.ofTensors(schema, 3)) {
      assertThrows(IllegalArgumentException.class, () -> builder.whole().longs("splits"));
      assertThrows(IllegalArgumentException.class, () -> builder.whole().ints("values", 5));
    }
  }

  @Test
  void arraysHaveNone() {
    try (BatchBuilder builder = BatchBuilder.ofArrays(SCHEMA)) {
      write(builder, 1);
      Map<String, Object> arrays = builder.arrays();
      assertThat(arrays.keySet()).containsExactly("x", "y", "z").inOrder();
      assertThat((float[]) arrays.get("x")).isEqualTo(new float[] {1, 1, 1});
      assertThat((String[]) arrays.get("y")).isEqualTo(new String[] {"text"});
      assertThat((long[][][]) arrays.get("z"))
          .isEqualTo(new long[][][] {{{7}, {7}}, {{7}, {7}}, {{7}, {7}}, {{7}, {7}}});
      assertThrows(UnsupportedOperationException.class, () -> arrays.remove("x"));
    }
  }

  @Test
  void arraysOfNarrowFloatsAreDecoded() {
    TensorSchema schema =
        TensorSchema.builder("A")
            .tensor("half", DType.FLOAT16, 2, 1)
            .tensor("bfloat", DType.BFLOAT16)
            .tensor("uint", DType.UINT16, 1)
            .build();
    try (BatchBuilder builder = BatchBuilder.ofArrays(schema)) {
      builder.whole().shorts("half").fill((short) 0x3C00, 2);
      builder.whole().shorts("bfloat").put((short) 0x3F80);
      builder.whole().shorts("uint").put((short) 0xffff);
      Map<String, Object> arrays = builder.arrays();
      assertThat((float[][]) arrays.get("half")).isEqualTo(new float[][] {{1}, {1}});
      assertThat((float[]) arrays.get("bfloat")).isEqualTo(new float[] {1});
      assertThat((short[]) arrays.get("uint")).isEqualTo(new short[] {-1});
    }
  }

  @Test
  void arraysMayBeEmpty() {
    TensorSchema schema = TensorSchema.builder("A").tensor("x", DType.BOOL, -1, -1).build();
    try (BatchBuilder builder = BatchBuilder.ofArrays(schema)) {
      builder.whole().booleans("x", 2, 0);
      assertThat((boolean[][]) builder.arrays().get("x")).isEqualTo(new boolean[2][0]);
    }
  }

  @Test
  void misuseIsReported() {
    try (BatchBuilder builder = BatchBuilder.ofTensors(SCHEMA, 1)) {
      assertThrows(IllegalArgumentException.class, () -> builder.whole().floats("w"));
      assertThrows(IllegalStateException.class, () -> builder.whole().doubles("x"));
      assertThrows(IllegalArgumentException.class, () -> builder.whole().floats("x", 3));
      assertThrows(IllegalArgumentException.class, () -> builder.whole().longs("z", 3));
      assertThrows(IllegalArgumentException.class, () -> builder.whole().longs("z", 3, -1));
      assertThrows(IllegalArgumentException.class, () -> builder.whole().longs("z", 3, 1, 1));
      builder.whole().floats("x").fill(0, 3);
      assertThrows(IllegalStateException.class, () -> builder.whole().floats("x"));
      var incomplete = assertThrows(IllegalStateException.class, builder::build);
      assertThat(incomplete).hasMessageThat().isEqualTo("Tensor \"y\" was not written.");
      assertThrows(IllegalStateException.class, builder::arrays);
    }
    try (BatchBuilder builder = BatchBuilder.ofArrays(SCHEMA)) {
      assertThrows(IllegalStateException.class, builder::build);
      assertThrows(IllegalStateException.class, builder::feeds);
    }
    try (BatchBuilder builder = BatchBuilder.ofFeeds(SCHEMA, 1, true, false)) {
      write(builder, 1);
      var feeds = assertThrows(IllegalStateException.class, builder::build);
      assertThat(feeds).hasMessageThat().isEqualTo("This builder makes feeds.");
    }
  }

  @Test
  void builtOnlyOnce() {
    try (BatchBuilder builder = BatchBuilder.ofTensors(SCHEMA, 1)) {
      write(builder, 1);
      try (OwnedTensors tensors = builder.build()) {
        assertThrows(IllegalStateException.class, builder::build);
        assertThat(tensors.get("x").shape()).isEqualTo(Shape.of(1, 3));
      }
    }
  }

  @Test
  void buildersOfOneThreadDoNotDisturbEachOther() {
    TensorSchema schema = TensorSchema.builder("A").tensor("x", DType.FLOAT32, 1000).build();
    try (BatchBuilder outer = BatchBuilder.ofTensors(schema, 1)) {
      FloatWriter outerWriter = outer.whole().floats("x");
      outerWriter.fill(1, 500);
      try (BatchBuilder inner = BatchBuilder.ofTensors(schema, 1)) {
        inner.whole().floats("x").fill(2, 1000);
        inner.build().close();
        assertThrows(IllegalStateException.class, () -> inner.whole().floats("x"));
      }
      outerWriter.reserve(500);
      try (OwnedTensors tensors = outer.build()) {
        float[] values = new float[1000];
        tensors.get(0).asRawTensor().data().asFloats().read(values);
        for (int i = 0; i < 1000; i++) {
          assertThat(values[i]).isEqualTo(i < 500 ? 1 : 0);
        }
      }
    }
  }

  @Test
  void writersEndWithTheirBuilder() {
    TensorSchema schema =
        TensorSchema.builder("A")
            .tensor("x", DType.FLOAT32, 1000)
            .tensor("y", DType.STRING, 1)
            .build();
    FloatWriter writer;
    StringWriter strings;
    try (BatchBuilder builder = BatchBuilder.ofTensors(schema, 1)) {
      writer = builder.whole().floats("x");
      strings = builder.whole().strings("y");
    }
    assertThrows(IllegalStateException.class, () -> writer.put(1));
    assertThrows(IllegalStateException.class, () -> writer.put(new float[2]));
    assertThrows(IllegalStateException.class, () -> writer.reserve(1));
    assertThrows(IllegalStateException.class, () -> writer.fill(1, 1));
    assertThrows(IllegalStateException.class, () -> strings.put("text", "y"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1L << 61, 1L << 62, Long.MAX_VALUE})
  void tooLargeTensorsAreRefused(long size) {
    try (BatchBuilder builder = BatchBuilder.ofTensors(SCHEMA, 1)) {
      var error =
          assertThrows(TensorBindException.class, () -> builder.whole().longs("z", size, 1));
      assertThat(error)
          .hasMessageThat()
          .isEqualTo(
              "[tensorbind/tensor-too-large] Tensor \"z\" would be INT64 [1, "
                  + size
                  + ", 2, 1], which is more than a tensor can hold.");
    }
    try (BatchBuilder builder = BatchBuilder.ofTensors(SCHEMA, 0)) {
      assertThrows(TensorBindException.class, () -> builder.whole().longs("z", size, size));
    }
  }

  @Test
  void tooLargeArraysAreRefused() {
    TensorSchema schema = TensorSchema.builder("A").tensor("x", DType.UINT8, 1L << 31).build();
    try (BatchBuilder builder = BatchBuilder.ofArrays(schema)) {
      var error = assertThrows(TensorBindException.class, () -> builder.whole().bytes("x"));
      assertThat(error)
          .hasMessageThat()
          .isEqualTo(
              "[tensorbind/tensor-too-large] Tensor \"x\" would be UINT8 [2147483648],"
                  + " which is more than a Java array can hold.");
    }
  }

  @Test
  void nothingLeaks() {
    warmUp();
    long tensors = Pointer.totalCount();
    long bytes = Pointer.totalBytes();
    for (int i = 0; i < 100_000; i++) {
      try (BatchBuilder builder = BatchBuilder.ofTensors(SCHEMA, 2)) {
        builder.whole().longs("z", 4, 1).fill(7, 16);
        builder.whole().floats("x").fill(1, i % 3 == 0 ? 5 : 6);
        builder
            .whole()
            .strings("y")
            .fill("a text that is longer than a cell", i % 100 == 1 ? 2 : 1);
        builder.build().close();
      } catch (IllegalStateException e) {
        assertThat(i % 100 == 1 && i % 3 != 0).isFalse();
      }
    }
    assertThat(Pointer.totalCount()).isAtMost(tensors);
    assertThat(Pointer.totalBytes()).isAtMost(bytes);
  }

  /** All is complete, and yet the builder's, when the listener is told. */
  @Test
  void aListenerThatThrowsLeaksNothing() {
    warmUp();
    long tensors = Pointer.totalCount();
    long bytes = Pointer.totalBytes();
    for (int i = 0; i < 1000; i++) {
      assertThrows(UnsupportedOperationException.class, () -> tell(THROWING, false));
      assertThrows(UnsupportedOperationException.class, () -> tell(THROWING, true));
    }
    assertThat(Pointer.totalCount()).isAtMost(tensors);
    assertThat(Pointer.totalBytes()).isAtMost(bytes);
  }

  private static final ConversionListener THROWING =
      new ConversionListener() {
        @Override
        public void onTruncated(String path, Object value, long count) {
          throw new UnsupportedOperationException(path);
        }
      };

  private static void tell(ConversionListener listener, boolean asFeeds) {
    try (BatchBuilder builder =
        asFeeds
            ? BatchBuilder.ofFeeds(SCHEMA, 2, true, false)
            : BatchBuilder.ofTensors(SCHEMA, 2)) {
      builder.reportTo(listener);
      write(builder, 2);
      builder.whole().watch().truncated("A.z", 9);
      AutoCloseable built = asFeeds ? builder.feeds() : builder.build();
      throw new AssertionError("the listener was not told of " + built);
    }
  }

  /** What somebody else is told is not mixed up with it. */
  @Test
  void nobodyListensUnlessAsked() {
    try (BatchBuilder silent = BatchBuilder.ofArrays(SCHEMA);
        BatchBuilder other = BatchBuilder.ofArrays(SCHEMA)) {
      assertThat(silent.whole().watch().unknown("A.x", "u", 3)).isEqualTo(3);
      assertThat(silent.whole().watch().missing("A.x", null, 2.5)).isEqualTo(2.5);
      other.reportTo(THROWING);
      other.whole().watch().missing("A.x", null);
      write(silent, 1);
      write(other, 1);
      assertThat(silent.arrays()).hasSize(3);
      assertThat(other.arrays()).hasSize(3);
    }
  }

  @Test
  void paddingIsCounted() {
    try (BatchBuilder builder = BatchBuilder.ofTensors(SCHEMA, 1)) {
      LongWriter longs = builder.whole().longs("z", 3000, 1);
      longs.pad(0, 5000);
      longs.fill(7, 999);
      longs.pad(1, 1);
      builder.whole().strings("y").pad("", 1);
      FloatWriter part = FloatWriter.scratch();
      part.pad(0, 2);
      part.put(1);
      builder.whole().floats("x").interleave(new int[] {1}, part);
      try (OwnedTensors tensors = builder.build()) {
        assertThat(tensors.padding().tensors())
            .containsExactly(
                new TensorPadding("x", 3, 2),
                new TensorPadding("y", 1, 1),
                new TensorPadding("z", 6000, 5001))
            .inOrder();
      }
    }
  }

  private static void warmUp() {
    try (BatchBuilder builder = BatchBuilder.ofTensors(SCHEMA, 1)) {
      write(builder, 1);
      builder.build().close();
    }
  }

  @Test
  void memoryStaysLevel() {
    TensorSchema schema = TensorSchema.builder("A").tensor("x", DType.FLOAT32, 1 << 20).build();
    float[] example = new float[1 << 20];
    long before = Pointer.physicalBytes();
    for (int i = 0; i < 300; i++) { // 4 MB each
      try (BatchBuilder builder = BatchBuilder.ofTensors(schema, 1)) {
        FloatWriter writer = builder.whole().floats("x");
        writer.put(example);
        if (i % 3 != 0) {
          builder.build().close();
        }
      }
    }
    assertThat(Pointer.physicalBytes() - before).isLessThan(400L << 20);
  }

  @Test
  void halvesAreWhatTensorFlowReads() {
    TensorSchema schema = TensorSchema.builder("A").tensor("x", DType.FLOAT16, 3).build();
    try (BatchBuilder builder = BatchBuilder.ofTensors(schema, 1)) {
      builder.whole().shorts("x").oneHot(1, 3);
      try (OwnedTensors tensors = builder.build()) {
        Tensor tensor = tensors.get(0);
        assertThat(((TFloat16) tensor).getFloat(0, 1)).isEqualTo(1f);
        assertThat(((TFloat16) tensor).getFloat(0, 2)).isEqualTo(0f);
      }
    }
  }
}
