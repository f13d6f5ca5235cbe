package org.tensorbind.memory;

import org.tensorbind.annotation.DType;
import org.tensorflow.proto.DataType;

/** The numbers that TensorFlow gives to the types of elements. */
public final class DataTypes {
  /** The bytes of a string's cell. */
  static final int STRING_BYTES = 24;

  private DataTypes() {}

  /** The number of a type. */
  public static int number(DType dtype) {
    return switch (dtype) {
      case FLOAT32 -> DataType.DT_FLOAT_VALUE;
      case FLOAT64 -> DataType.DT_DOUBLE_VALUE;
      case FLOAT16 -> DataType.DT_HALF_VALUE;
      case BFLOAT16 -> DataType.DT_BFLOAT16_VALUE;
      case INT32 -> DataType.DT_INT32_VALUE;
      case INT64 -> DataType.DT_INT64_VALUE;
      case UINT8 -> DataType.DT_UINT8_VALUE;
      case UINT16 -> DataType.DT_UINT16_VALUE;
      case BOOL -> DataType.DT_BOOL_VALUE;
      case STRING -> DataType.DT_STRING_VALUE;
      case AUTO -> DataType.DT_INVALID_VALUE;
    };
  }

  /** How many bytes an element has. */
  public static long bytes(DType dtype) {
    return switch (dtype) {
      case UINT8, BOOL -> 1;
      case FLOAT16, BFLOAT16, UINT16 -> Short.BYTES;
      case FLOAT32, INT32 -> Integer.BYTES;
      case FLOAT64, INT64 -> Long.BYTES;
      case STRING -> STRING_BYTES;
      case AUTO -> throw new IllegalArgumentException("AUTO is no type of elements.");
    };
  }

  /** A type in messages: as our annotations call it, or as TensorFlow does where they do not. */
  public static String name(int number) {
    for (DType candidate : DType.values()) {
      if (candidate != DType.AUTO && number(candidate) == number) {
        return candidate.name();
      }
    }
    DataType known = DataType.forNumber(number);
    return known == null ? "type " + number : known.name();
  }
}
