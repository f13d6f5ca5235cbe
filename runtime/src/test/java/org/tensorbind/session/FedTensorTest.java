package org.tensorbind.session;

import static com.google.common.truth.Truth.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;
import org.tensorbind.annotation.DType;
import org.tensorbind.read.DataTypes;
import org.tensorbind.read.Source;
import org.tensorflow.ndarray.Shape;

/** What is written to a tensor that is fed is what the other side reads. */
class FedTensorTest {
  private static final int SIZE = 12;
  private static final long MEGABYTE = 1L << 20;

  private final Random random = new Random(1);

  private static FedTensor allocate(DType dtype) {
    return FedTensor.allocate(dtype, 3, 4);
  }

  private static NativeTensor seen(FedTensor tensor) {
    return NativeTensor.of(tensor.handle(), true);
  }

  /** In two parts, the second of which comes first. */
  private static <A> void write(FedTensor.Elements<A> elements, A values) {
    elements.write(values, 5, 5, SIZE - 5);
    elements.write(values, 0, 0, 5);
  }

  private static <A> A read(Source<A> source, A target) {
    source.read(0, target, 0, 7);
    source.read(7, target, 7, SIZE - 7);
    return target;
  }

  @Test
  void hasShapeAndType() {
    try (FedTensor tensor = FedTensor.allocate(DType.INT64, 3, 0, 4)) {
      assertThat(tensor.rank()).isEqualTo(3);
      assertThat(tensor.size(1)).isEqualTo(0);
      assertThat(seen(tensor).shape()).isEqualTo(Shape.of(3, 0, 4));
      assertThat(seen(tensor).dataType()).isEqualTo(DataTypes.number(DType.INT64));
      assertThat(NativeTensor.of(tensor.handle(), false).shape()).isEqualTo(Shape.of(1, 3, 0, 4));
    }
    try (FedTensor scalar = FedTensor.allocate(DType.BOOL)) {
      assertThat(seen(scalar).shape()).isEqualTo(Shape.scalar());
    }
  }

  @Test
  void floats() {
    float[] values = new float[SIZE];
    for (int i = 0; i < SIZE; i++) {
      values[i] = random.nextFloat();
    }
    try (FedTensor tensor = allocate(DType.FLOAT32)) {
      write(tensor.floats(), values);
      assertThat(read(seen(tensor).floats(), new float[SIZE])).isEqualTo(values);
    }
  }

  @Test
  void doubles() {
    double[] values = random.doubles(SIZE).toArray();
    try (FedTensor tensor = allocate(DType.FLOAT64)) {
      write(tensor.doubles(), values);
      assertThat(read(seen(tensor).doubles(), new double[SIZE])).isEqualTo(values);
    }
  }

  @Test
  void ints() {
    int[] values = random.ints(SIZE).toArray();
    try (FedTensor tensor = allocate(DType.INT32)) {
      write(tensor.ints(), values);
      assertThat(read(seen(tensor).ints(), new int[SIZE])).isEqualTo(values);
    }
  }

  @Test
  void longs() {
    long[] values = random.longs(SIZE).toArray();
    try (FedTensor tensor = allocate(DType.INT64)) {
      write(tensor.longs(), values);
      assertThat(read(seen(tensor).longs(), new long[SIZE])).isEqualTo(values);
    }
  }

  @Test
  void bytes() {
    byte[] values = new byte[SIZE];
    random.nextBytes(values);
    try (FedTensor tensor = allocate(DType.UINT8)) {
      write(tensor.bytes(), values);
      assertThat(read(seen(tensor).bytes(), new byte[SIZE])).isEqualTo(values);
    }
  }

  @Test
  void shorts() {
    for (DType dtype : new DType[] {DType.FLOAT16, DType.BFLOAT16, DType.UINT16}) {
      short[] values = new short[SIZE];
      for (int i = 0; i < SIZE; i++) {
        values[i] = (short) random.nextInt();
      }
      try (FedTensor tensor = allocate(dtype)) {
        write(tensor.shorts(), values);
        assertThat(read(seen(tensor).shorts(), new short[SIZE])).isEqualTo(values);
      }
    }
  }

  @Test
  void booleans() {
    boolean[] values = new boolean[SIZE];
    for (int i = 0; i < SIZE; i++) {
      values[i] = random.nextBoolean();
    }
    try (FedTensor tensor = allocate(DType.BOOL)) {
      write(tensor.booleans(), values);
      assertThat(read(seen(tensor).booleans(), new boolean[SIZE])).isEqualTo(values);
    }
  }

  /** Those of up to 22 bytes stand in the tensor itself, longer ones elsewhere. */
  @Test
  void strings() {
    byte[][] values =
        Stream.of(
                "", "a", "b".repeat(22), "c".repeat(23), "d".repeat(100_000), "\u00fc\u20ac", "\0")
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);
    try (FedTensor tensor = FedTensor.allocate(DType.STRING, values.length)) {
      tensor.writeStrings(values);
      byte[][] read = new byte[values.length][];
      seen(tensor).strings().read(0, read, 0, read.length);
      assertThat(Arrays.deepEquals(read, values)).isTrue();
    }
  }

  @Test
  void stringsAreGivenBack() {
    byte[][] values = new byte[100][1000];
    feedStrings(values, 100);
    long before = Pointer.physicalBytes();
    feedStrings(values, 3000);
    assertThat(Pointer.physicalBytes() - before).isLessThan(100 * MEGABYTE); // of 300 in all
  }

  private static void feedStrings(byte[][] values, int times) {
    for (int i = 0; i < times; i++) {
      try (FedTensor tensor = FedTensor.allocate(DType.STRING, values.length)) {
        tensor.writeStrings(values);
      }
    }
  }
}
