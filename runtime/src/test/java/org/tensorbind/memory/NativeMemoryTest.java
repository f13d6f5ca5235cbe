package org.tensorbind.memory;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tensorbind.annotation.DType;

/** Every way to copy copies what it is told to, and nothing else. */
class NativeMemoryTest {
  private static final List<Elements<?>> TYPES =
      List.of(
          Elements.FLOATS,
          Elements.DOUBLES,
          Elements.INTS,
          Elements.LONGS,
          Elements.SHORTS,
          Elements.BYTES);

  private final Random random = new Random(1);

  @ParameterizedTest
  @EnumSource
  void copiesRanges(MemoryAccess access) {
    assumeTrue(access.isPresent(), access + " is not there");
    TYPES.forEach(type -> copiesRanges(access, type));
  }

  private <A> void copiesRanges(MemoryAccess access, Elements<A> type) {
    A values = randomArray(type, 100);
    A expected = type.array(100);
    try (BytePointer pointer = new BytePointer(100L * type.size())) {
      NativeMemory memory = access.open(pointer, pointer.capacity(), pointer);
      memory.write(type, expected, 0, 0, 100);
      for (int round = 0; round < 200; round++) {
        int from = random.nextInt(100);
        int at = random.nextInt(100);
        int count = random.nextInt(100 - Math.max(from, at) + 1);
        memory.write(type, values, from, at, count);
        System.arraycopy(values, from, expected, at, count);
        A read = type.array(100);
        memory.read(type, 0, read, 0, 100);
        assertThat(read).isEqualTo(expected);
        A part = randomArray(type, 100);
        A expectedPart = type.array(100);
        System.arraycopy(part, 0, expectedPart, 0, 100);
        System.arraycopy(expected, at, expectedPart, from, count);
        memory.read(type, at, part, from, count);
        assertThat(part).isEqualTo(expectedPart);
      }
    }
  }

  private <A> A randomArray(Elements<A> type, int length) {
    A array = type.array(length);
    for (int i = 0; i < length; i++) {
      byte value = (byte) random.nextInt();
      if (array instanceof short[] shorts) {
        shorts[i] = value;
      } else if (array instanceof byte[] bytes) {
        bytes[i] = value;
      } else {
        Array.setByte(array, i, value);
      }
    }
    return array;
  }

  @ParameterizedTest
  @EnumSource
  void refusesWhatIsOutOfRange(MemoryAccess access) {
    assumeTrue(access.isPresent(), access + " is not there");
    try (BytePointer pointer = new BytePointer(40L)) {
      NativeMemory memory = access.open(pointer, 40, pointer);
      int[] array = new int[20];
      for (int[] wrong :
          new int[][] {{-1, 0, 1}, {0, -1, 1}, {0, 0, -1}, {15, 0, 6}, {0, 5, 6}, {0, 11, 0}}) {
        assertThrows(
            IndexOutOfBoundsException.class,
            () -> memory.write(Elements.INTS, array, wrong[0], wrong[1], wrong[2]),
            Arrays.toString(wrong));
        assertThrows(
            IndexOutOfBoundsException.class,
            () -> memory.read(Elements.INTS, wrong[1], array, wrong[0], wrong[2]),
            Arrays.toString(wrong));
      }
    }
  }

  /**
   * Java arrays and buffers end at 2 GB, tensors do not. The pages in between are never touched.
   */
  @ParameterizedTest
  @EnumSource
  void reachesBeyondTwoGigabytes(MemoryAccess access) {
    assumeTrue(access.isPresent(), access + " is not there");
    long size = (5L << 30) / Long.BYTES;
    try (AllocatedTensor tensor = AllocatedTensor.hidden(DType.INT64, size)) {
      Pointer data =
          org.tensorflow.internal.c_api.global.tensorflow.TF_TensorData(tensor.handle().handle());
      NativeMemory memory = access.open(data, size * Long.BYTES, tensor);
      for (long at : new long[] {0, (1L << 27) - 2, (1L << 28) - 1, (1L << 29) - 3, size - 5}) {
        long[] values = {at, -1, Long.MIN_VALUE, 4, at};
        memory.write(Elements.LONGS, values, 0, at, 5);
        long[] read = new long[5];
        memory.read(Elements.LONGS, at, read, 0, 5);
        assertThat(read).isEqualTo(values);
      }
    }
  }

  @Test
  void theBestIsThatOfTheJdk() {
    int jdk = Runtime.version().feature();
    if (jdk < 24) {
      assertThat(MemoryAccess.BEST).isEqualTo(MemoryAccess.UNSAFE);
    } else {
      assertThat(MemoryAccess.BEST).isNotEqualTo(MemoryAccess.UNSAFE);
    }
  }
}
