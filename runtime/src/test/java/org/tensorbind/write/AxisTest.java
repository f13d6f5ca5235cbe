package org.tensorbind.write;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tensorbind.value.InvalidValueException;

class AxisTest {
  @Test
  void isEmptyAtFirst() {
    assertThat(new Axis("time").size()).isEqualTo(0);
    assertThat(new Axis("time", 8).size()).isEqualTo(0);
  }

  @ParameterizedTest
  @CsvSource({"0, 8, 0", "1, 8, 8", "8, 8, 8", "9, 8, 16", "9, 1, 9"})
  void roundsTheLongestUp(int longest, long multipleOf, int expected) {
    Axis axis = new Axis("time", multipleOf);
    axis.longest(longest);
    axis.longest(0);
    assertThat(axis.size()).isEqualTo(expected);
  }

  @Test
  void hasOneSize() {
    Axis axis = new Axis("time");
    axis.exactly(5, "prices");
    axis.exactly(5, "volumes");
    var error = assertThrows(InvalidValueException.class, () -> axis.exactly(1, "volumes"));
    assertThat(error.toConversionException("Day", 2))
        .hasMessageThat()
        .isEqualTo(
            "[tensorbind/size-mismatch] Day.volumes of example 2: found 1 element,"
                + " expected 5, the size of axis \"time\" that prices has set.");
    assertThat(axis.size()).isEqualTo(5);
  }

  @Test
  void zeroIsASize() {
    Axis axis = new Axis("time");
    axis.exactly(0, "prices");
    assertThrows(InvalidValueException.class, () -> axis.exactly(1, "volumes"));
  }
}
