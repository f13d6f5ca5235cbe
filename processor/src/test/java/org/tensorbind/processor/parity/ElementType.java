package org.tensorbind.processor.parity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** The Java type of the elements of a recorded input. */
enum ElementType {
  TEXT(String.class, String.class),
  LONG(long.class, Long.class),
  INT(int.class, Integer.class),
  SHORT(short.class, Short.class),
  BYTE(byte.class, Byte.class),
  BOOLEAN(boolean.class, Boolean.class),
  FLOAT(float.class, Float.class),
  DOUBLE(double.class, Double.class);

  private final Class<?> primitive;
  private final Class<?> boxed;

  ElementType(Class<?> primitive, Class<?> boxed) {
    this.primitive = primitive;
    this.boxed = boxed;
  }

  /**
   * The type that has all values of the recorded dtype; where there is none, that of the values.
   */
  static ElementType of(JsonObject each) {
    JsonElement dtype = each.get("x_dtype");
    return dtype == null ? ofValues(each.get("x")) : of(dtype.getAsString(), each.get("x"));
  }

  static ElementType of(String dtype, JsonElement values) {
    return switch (dtype) {
      case "string" -> TEXT;
      case "int64" -> LONG;
      case "int32" -> INT;
      case "int16", "uint8" -> SHORT;
      case "int8" -> BYTE;
      case "bool" -> BOOLEAN;
      case "float16", "float32" -> FLOAT;
      case "float64" -> DOUBLE;
      default -> ofValues(values);
    };
  }

  static ElementType ofValues(JsonElement values) {
    List<JsonElement> leaves = Golden.leaves(values);
    if (leaves.stream().allMatch(Golden::isInteger)) {
      return LONG;
    }
    if (leaves.stream().allMatch(Golden::isBoolean)) {
      return BOOLEAN;
    }
    if (leaves.stream().allMatch(each -> Golden.isInteger(each) || Golden.isFloat(each))) {
      return FLOAT;
    }
    if (leaves.stream().allMatch(Golden::isString)) {
      return TEXT;
    }
    throw new NotExpressible("Java's types let no input have values of several kinds");
  }

  boolean isWhole() {
    return this == LONG || this == INT || this == SHORT || this == BYTE;
  }

  boolean isFloating() {
    return this == FLOAT || this == DOUBLE;
  }

  String boxedName() {
    return boxed.getSimpleName();
  }

  /** A type with so many axes; a scalar or array is of a primitive type if nothing is missing. */
  String javaType(int rank, boolean isArray, boolean hasNull) {
    String single = hasNull ? boxedName() : primitive.getSimpleName();
    if (rank == 0) {
      return single;
    }
    return isArray
        ? single + "[]".repeat(rank)
        : "List<".repeat(rank) + boxedName() + ">".repeat(rank);
  }

  Object value(JsonElement found, int rank, boolean isArray, boolean hasNull) {
    if (rank == 0) {
      return scalar(found);
    }
    JsonArray values = found.getAsJsonArray();
    if (!isArray) {
      List<Object> list = new ArrayList<>();
      values.forEach(each -> list.add(value(each, rank - 1, false, hasNull)));
      return list;
    }
    Class<?> component = hasNull ? boxed : primitive;
    for (int i = 1; i < rank; i++) {
      component = component.arrayType();
    }
    Object array = java.lang.reflect.Array.newInstance(component, values.size());
    for (int i = 0; i < values.size(); i++) {
      java.lang.reflect.Array.set(array, i, value(values.get(i), rank - 1, true, hasNull));
    }
    return array;
  }

  Object scalar(JsonElement found) {
    if (found.isJsonNull()) {
      return null;
    }
    if (found.isJsonObject()) {
      throw new NotExpressible("bytes that are no UTF-8 are no String");
    }
    return switch (this) {
      case TEXT -> found.getAsString();
      case LONG -> found.getAsLong();
      case INT -> found.getAsInt();
      case SHORT -> found.getAsShort();
      case BYTE -> found.getAsByte();
      case BOOLEAN -> found.getAsBoolean();
      case FLOAT -> Float.parseFloat(found.getAsString());
      case DOUBLE -> Double.parseDouble(found.getAsString());
    };
  }
}
