package org.tensorbind.value;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class WindowsTest {
  /** Counted one by one. */
  private static int counted(int length, int size, int stride, int samplingRate) {
    int count = 0;
    for (int start = 0; start + (size - 1) * samplingRate < length; start += stride) {
      count++;
    }
    return count;
  }

  @Test
  void countsWholeWindows() {
    for (int length = 0; length < 20; length++) {
      for (int size = 1; size < 6; size++) {
        for (int stride = 1; stride < 5; stride++) {
          for (int rate = 1; rate < 4; rate++) {
            assertThat(Windows.count(length, size, stride, rate))
                .isEqualTo(counted(length, size, stride, rate));
          }
        }
      }
    }
  }

  @Test
  void doesNotOverflow() {
    assertThat(Windows.count(Integer.MAX_VALUE, 2, 1, Integer.MAX_VALUE - 1)).isEqualTo(1);
    assertThat(Windows.count(Integer.MAX_VALUE, 1, 1, 1)).isEqualTo(Integer.MAX_VALUE);
    assertThat(Windows.count(5, 1_000_000_000, 1, 1_000_000_000)).isEqualTo(0);
  }

  @Test
  void refusesAnotherNumber() {
    assertThat(Windows.some(5, 3, 1, 2, "a")).isEqualTo(1);
    assertThat(Windows.size(2, 2, "a")).isEqualTo(2);
    assertThat(Windows.atMost(2, 2, "a")).isEqualTo(2);
    assertFails("size-mismatch", () -> Windows.some(4, 3, 1, 2, "a"));
    assertFails("size-mismatch", () -> Windows.size(1, 2, "a"));
    assertFails("sequence-too-long", () -> Windows.atMost(3, 2, "a"));
  }

  private static void assertFails(String id, Runnable check) {
    var error = assertThrows(InvalidValueException.class, check::run);
    assertThat(error.id()).isEqualTo(id);
  }
}
