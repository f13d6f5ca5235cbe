package org.tensorbind.value;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.tensorbind.TensorBindException;

class EnumOrderTest {
  private enum Sex {
    MALE,
    FEMALE {
      @Override
      public String toString() {
        return "f";
      }
    }
  }

  @Test
  void acceptsTheSameConstants() {
    assertDoesNotThrow(() -> EnumOrder.verify(Sex.class, "MALE", "FEMALE"));
  }

  @Test
  void refusesOthers() {
    String[][] others = {{"FEMALE", "MALE"}, {"MALE"}, {"MALE", "FEMALE", "OTHER"}, {}};
    for (String[] names : others) {
      var error = assertThrows(TensorBindException.class, () -> EnumOrder.verify(Sex.class, names));
      assertThat(error.id()).isEqualTo("enum-changed");
      assertThat(error).hasMessageThat().contains("[MALE, FEMALE]");
    }
  }
}
