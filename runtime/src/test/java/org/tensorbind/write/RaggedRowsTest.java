package org.tensorbind.write;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.tensorbind.value.InvalidValueException;

class RaggedRowsTest {
  @Test
  void countsRowsAndValues() {
    RaggedRows rows = new RaggedRows();
    rows.add(2, "a");
    rows.add(0, "a");
    rows.add(3, "a");
    assertThat(rows.rows()).isEqualTo(3);
    assertThat(rows.values()).isEqualTo(5);
  }

  @Test
  void countsBeyondInt() {
    RaggedRows rows = new RaggedRows();
    rows.add(Integer.MAX_VALUE, "a");
    rows.add(Integer.MAX_VALUE, "a");
    assertThat(rows.values()).isEqualTo(2L * Integer.MAX_VALUE);
  }

  @Test
  void refusesWhatSplitsCannotCount() {
    RaggedRows rows = new RaggedRows(Integer.MAX_VALUE);
    rows.add(Integer.MAX_VALUE, "a");
    rows.add(0, "a");
    var error = assertThrows(InvalidValueException.class, () -> rows.add(1, "a"));
    assertThat(error.id()).isEqualTo("out-of-range");
    assertThat(error.toConversionException("A", 4))
        .hasMessageThat()
        .isEqualTo(
            "[tensorbind/out-of-range] A.a of example 4: found 2147483648 elements up to here in"
                + " the batch, expected at most 2147483647 (INT64 splits can count more).");
  }

  @Test
  void refusesMoreRowsThanSplitsCanCount() {
    RaggedRows rows = new RaggedRows(1);
    rows.add(0, "a");
    assertThrows(InvalidValueException.class, () -> rows.add(0, "a"));
  }
}
