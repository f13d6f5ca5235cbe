package org.tensorbind;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class ConversionExceptionTest {
  @Test
  void saysWhereWhatAndWhatInstead() {
    var error =
        new ConversionException(
            "unknown-category", "Passenger.port", 17, "one of \"C\", \"Q\", \"S\"", "\"X\"");
    assertThat(error)
        .hasMessageThat()
        .isEqualTo(
            "[tensorbind/unknown-category] Passenger.port of example 17:"
                + " found \"X\", expected one of \"C\", \"Q\", \"S\".");
    assertThat(error.id()).isEqualTo("unknown-category");
    assertThat(error.path()).isEqualTo("Passenger.port");
    assertThat(error.index()).isEqualTo(17);
    assertThat(error.expected()).isEqualTo("one of \"C\", \"Q\", \"S\"");
    assertThat(error.found()).isEqualTo("\"X\"");
  }

  @Test
  void leavesTheExampleOutIfThereIsNone() {
    assertThat(new ConversionException("missing-value", "Order", -1, "a value", "null"))
        .hasMessageThat()
        .isEqualTo("[tensorbind/missing-value] Order: found null, expected a value.");
  }

  @Test
  void isATensorBindException() {
    TensorBindException error = new ConversionException("x", "A", 0, "y", "z");
    assertThat(error.id()).isEqualTo("x");
  }
}
