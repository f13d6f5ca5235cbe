package org.tensorbind.encode;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.tensorbind.annotation.DType;
import org.tensorbind.value.InvalidValueException;

final class HeapSliceTest {
  @Test
  void numbersAreRoundedButNotCut() {
    HeapSlice floats = HeapSlice.of(DType.FLOAT32, 3);
    floats.set(0, 0.1);
    floats.set(1, 16_777_217);
    floats.set(2, true);
    assertThat((float[]) floats.array()).isEqualTo(new float[] {0.1f, 16_777_216f, 1f});
    assertThrows(InvalidValueException.class, () -> floats.set(0, 1e300));
    HeapSlice bytes = HeapSlice.of(DType.UINT8, 1);
    bytes.set(0, 255);
    assertThat((byte[]) bytes.array()).isEqualTo(new byte[] {-1});
    assertThrows(InvalidValueException.class, () -> bytes.set(0, 256));
    HeapSlice ints = HeapSlice.of(DType.INT32, 1);
    assertThrows(InvalidValueException.class, () -> ints.set(0, 1L << 40));
  }

  @Test
  void placesAndKindsAreChecked() {
    HeapSlice texts = HeapSlice.of(DType.STRING, 2);
    texts.set(1, "b");
    assertThat((String[]) texts.array()).isEqualTo(new String[] {"", "b"});
    assertThrows(IllegalStateException.class, () -> texts.set(0, 1));
    assertThrows(IndexOutOfBoundsException.class, () -> texts.set(2, "c"));
    HeapSlice flags = HeapSlice.of(DType.BOOL, 1);
    assertThrows(IllegalStateException.class, () -> flags.set(0, "true"));
    assertThrows(IndexOutOfBoundsException.class, () -> flags.set(-1, true));
    assertThrows(IllegalArgumentException.class, () -> HeapSlice.of(DType.AUTO, 1));
  }

  @Test
  void eachValueStartsFromZeros() {
    HeapSlice slice = HeapSlice.of(DType.FLOAT64, 2);
    slice.fill((value, target) -> target.set(0, (double) value), 3.0, "x");
    slice.fill((value, target) -> target.set(1, (double) value), 4.0, "x");
    assertThat((double[]) slice.array()).isEqualTo(new double[] {0, 4});
  }

  @Test
  void whatAnEncoderThrowsNamesTheValue() {
    HeapSlice slice = HeapSlice.of(DType.INT32, 1);
    InvalidValueException range =
        assertThrows(
            InvalidValueException.class,
            () -> slice.fill((value, target) -> target.set(0, 1e12), "v", "place"));
    assertThat(range.path()).isEqualTo("place");
    InvalidValueException failed =
        assertThrows(
            InvalidValueException.class,
            () -> slice.fill((value, target) -> target.set(7, 1), "v", "place"));
    assertThat(failed.id()).isEqualTo("encoder-failed");
    assertThat(failed).hasCauseThat().isInstanceOf(IndexOutOfBoundsException.class);
  }
}
