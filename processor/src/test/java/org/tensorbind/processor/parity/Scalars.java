package org.tensorbind.processor.parity;

import com.google.gson.JsonElement;
import java.util.List;
import java.util.Optional;

/** Single values of a recorded case as values of Java. */
final class Scalars {
  private Scalars() {}

  /** None, and NaN. */
  static boolean isMissing(JsonElement value) {
    return value.isJsonNull() || (Golden.isString(value) && value.getAsString().equals("NaN"));
  }

  /** The boxed type that all these values have. */
  static String typeOf(List<JsonElement> values) {
    if (values.isEmpty()) {
      throw new NotExpressible("there are no categories");
    }
    if (values.stream().allMatch(Golden::isBoolean)) {
      return "Boolean";
    }
    if (values.stream().allMatch(Golden::isInteger)) {
      return "Long";
    }
    if (values.stream().allMatch(value -> Golden.isInteger(value) || Golden.isFloat(value))) {
      return "Double";
    }
    if (values.stream().allMatch(Golden::isString)) {
      return "String";
    }
    throw new NotExpressible("the categories have several types");
  }

  /** A value of this type, or nothing if it has another one: javac lets no such value in. */
  static Optional<Object> value(JsonElement found, String type) {
    return switch (type) {
      case "String" -> Golden.isString(found) ? Optional.of(found.getAsString()) : Optional.empty();
      case "Boolean" ->
          Golden.isBoolean(found) ? Optional.of(found.getAsBoolean()) : Optional.empty();
      case "Long" -> isWhole(found) ? Optional.of((long) number(found)) : Optional.empty();
      default ->
          Golden.isInteger(found) || Golden.isFloat(found)
              ? Optional.of(number(found))
              : Optional.empty();
    };
  }

  private static boolean isWhole(JsonElement found) {
    return Golden.isInteger(found)
        || (Golden.isFloat(found) && number(found) == Math.rint(number(found)));
  }

  private static double number(JsonElement value) {
    return Double.parseDouble(value.getAsString());
  }
}
