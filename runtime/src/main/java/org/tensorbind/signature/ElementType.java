package org.tensorbind.signature;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The type of a tensor's elements, as models write it: protobuf's {@code tensorflow.DataType}.
 * Newer models may have types that are not known here; they are kept by number.
 *
 * @param number the number that stands for it in models
 */
public record ElementType(int number) {
  /** By number, without gaps. From {@code tensorflow/core/framework/types.proto}. */
  private static final String[] NAMES = {
    "INVALID",
    "FLOAT",
    "DOUBLE",
    "INT32",
    "UINT8",
    "INT16",
    "INT8",
    "STRING",
    "COMPLEX64",
    "INT64",
    "BOOL",
    "QINT8",
    "QUINT8",
    "QINT32",
    "BFLOAT16",
    "QINT16",
    "QUINT16",
    "UINT16",
    "COMPLEX128",
    "HALF",
    "RESOURCE",
    "VARIANT",
    "UINT32",
    "UINT64",
    "FLOAT8_E5M2",
    "FLOAT8_E4M3FN",
    "FLOAT8_E4M3FNUZ",
    "FLOAT8_E4M3B11FNUZ",
    "FLOAT8_E5M2FNUZ",
    "INT4",
    "UINT4",
    "INT2",
    "UINT2",
    "FLOAT4_E2M1FN"
  };

  /** A reference to a variable of a type has the type's number and this. */
  private static final int REFERENCE = 100;

  private static final String PREFIX = "DT_";

  private static final Map<String, ElementType> BY_NAME = byName();

  private static Map<String, ElementType> byName() {
    Map<String, ElementType> types = new HashMap<>();
    for (int number = 0; number < NAMES.length; number++) {
      for (int n : new int[] {number, number + REFERENCE}) {
        ElementType type = new ElementType(n);
        if (isKnown(n)) {
          types.put(type.name(), type);
        }
      }
    }
    return types;
  }

  /** The type of a name that TensorFlow knows, such as {@code DT_FLOAT}. */
  static Optional<ElementType> known(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** The type whose {@link #name()} this is, known or not. */
  static Optional<ElementType> named(String name) {
    ElementType known = BY_NAME.get(name);
    if (known != null || !name.startsWith(PREFIX)) {
      return Optional.ofNullable(known);
    }
    try {
      ElementType type = new ElementType(Integer.parseInt(name.substring(PREFIX.length())));
      return Optional.of(type).filter(t -> t.name().equals(name));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean isKnown(int number) {
    int base = number > REFERENCE ? number - REFERENCE : number;
    return base >= 0 && base < NAMES.length;
  }

  /** As TensorFlow calls it, such as {@code DT_FLOAT}; {@code DT_} and the number if unknown. */
  public String name() {
    if (!isKnown(number)) {
      return PREFIX + number;
    }
    return number < REFERENCE
        ? PREFIX + NAMES[number]
        : PREFIX + NAMES[number - REFERENCE] + "_REF";
  }

  /**
   * As Tensorbind calls it: the name of a constant of {@code DType}; empty if TensorFlow Java has
   * no type for it.
   */
  public Optional<String> dtype() {
    return Optional.ofNullable(
        switch (number) {
          case 1 -> "FLOAT32";
          case 2 -> "FLOAT64";
          case 3 -> "INT32";
          case 4 -> "UINT8";
          case 7 -> "STRING";
          case 9 -> "INT64";
          case 10 -> "BOOL";
          case 14 -> "BFLOAT16";
          case 17 -> "UINT16";
          case 19 -> "FLOAT16";
          default -> null;
        });
  }

  /** The {@link #name()}. */
  @Override
  public String toString() {
    return name();
  }
}
