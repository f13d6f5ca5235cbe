package org.tensorbind.value;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {
  private static InvalidValueException error(String path) {
    return new InvalidValueException("missing-value", path, "null", "a value");
  }

  @Test
  void growsItsPathOutwards() {
    assertThat(error("price").at("items", 3).toConversionException("Order", 7))
        .hasMessageThat()
        .isEqualTo(
            "[tensorbind/missing-value] Order.items[3].price of example 7:"
                + " found null, expected a value.");
    assertThat(error("").at("items", 1).path()).isEqualTo("items[1]");
    assertThat(error("[2]").at("items", 1).path()).isEqualTo("items[1][2]");
    assertThat(error("street").in("address").path()).isEqualTo("address.street");
    assertThat(error("").in("address").path()).isEqualTo("address");
    assertThat(error("[2]").in("matrix").path()).isEqualTo("matrix[2]");
  }

  @Test
  void beginsWithTheType() {
    assertThat(error("").toConversionException("Order", 0).path()).isEqualTo("Order");
    assertThat(error("[0]").toConversionException("Order", 0).path()).isEqualTo("Order[0]");
    assertThat(error("id").toConversionException("Order", 0).path()).isEqualTo("Order.id");
  }

  @Test
  void keepsAllElse() {
    InvalidValueException nested = error("a").in("b");
    assertThat(nested.id()).isEqualTo("missing-value");
    assertThat(nested.found()).isEqualTo("null");
    assertThat(nested.expected()).isEqualTo("a value");
    assertThat(nested.getStackTrace()).isEmpty();
    assertThat(nested.toConversionException("A", -1).getStackTrace()).isNotEmpty();
  }
}
