package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import org.tensorbind.processor.model.Scalar;
import org.tensorbind.processor.shape.DType;

/** From a Java value to what a writer takes, and back. Whatever can overflow is checked. */
final class Conversions {
  private Conversions() {}

  /** True if the expression can refuse a value at run time. */
  static boolean canFail(Scalar scalar, DType dtype) {
    return switch (dtype) {
      case FLOAT32 -> scalar == Scalar.DOUBLE || scalar.isBig();
      case FLOAT64 -> scalar.isBig();
      case FLOAT16, BFLOAT16 -> scalar != Scalar.BOOLEAN;
      case INT32 -> scalar == Scalar.LONG || scalar.isFloating() || scalar.isBig();
      case INT64 -> scalar.isFloating() || scalar.isBig();
      case UINT8 -> scalar != Scalar.BOOLEAN && scalar != Scalar.BYTE;
      case UINT16 -> scalar != Scalar.BOOLEAN;
      case BOOL -> false;
      case STRING -> true;
    };
  }

  /**
   * The value as a tensor's element.
   *
   * @param value an expression of the scalar's type, or its box
   * @param path where the value stands, for messages
   */
  static CodeBlock toElement(Scalar scalar, DType dtype, CodeBlock value, String path) {
    if (scalar == Scalar.BOOLEAN) {
      return ofBoolean(dtype, value);
    }
    if (dtype == DType.BOOL) {
      return CodeBlock.of("$L != 0", value);
    }
    if (dtype == DType.STRING) {
      return Texts.of(scalar, value);
    }
    if (!canFail(scalar, dtype)) {
      return value;
    }
    CodeBlock number = scalar.isBig() ? ofBig(dtype, value, path) : value;
    boolean isDone = scalar.isBig() && (dtype == DType.FLOAT64 || dtype == DType.INT64);
    return isDone ? number : cast(dtype, number, path);
  }

  /**
   * The result of arithmetic as a tensor's element.
   *
   * @param source what it was computed from: the value that a message shows
   */
  static CodeBlock ofResult(DType dtype, CodeBlock result, CodeBlock source, String path) {
    return dtype == DType.FLOAT64
        ? result
        : cast(dtype, CodeBlock.of("$L, $L", result, source), path);
  }

  /** The value as a double, for arithmetic. */
  static CodeBlock toDouble(Scalar scalar, CodeBlock value, String path) {
    if (scalar == Scalar.BOOLEAN) {
      return CodeBlock.of("($L ? 1.0 : 0.0)", value);
    }
    return scalar.isBig() ? CodeBlock.of("$T.toDouble($L, $S)", Library.CASTS, value, path) : value;
  }

  /** An index, which is known to fit, as a tensor's element. */
  static CodeBlock ofIndex(DType dtype, CodeBlock index, String path) {
    return switch (dtype) {
      case UINT8 -> CodeBlock.of("(byte) $L", index);
      case UINT16 -> CodeBlock.of("(short) $L", index);
      case BOOL -> CodeBlock.of("$L != 0", index);
      case FLOAT16, BFLOAT16 -> cast(dtype, index, path);
      default -> index;
    };
  }

  private static CodeBlock ofBoolean(DType dtype, CodeBlock value) {
    if (dtype == DType.BOOL) {
      return value;
    }
    TensorKind kind = TensorKind.of(dtype);
    String one = kind.one();
    String zero = kind.zero();
    return CodeBlock.of("$L ? $L : $L", value, one, zero);
  }

  private static CodeBlock ofBig(DType dtype, CodeBlock value, String path) {
    boolean isWhole = dtype.isIntegral();
    return CodeBlock.of(
        "$T.$L($L, $S)", Library.CASTS, isWhole ? "toLong" : "toDouble", value, path);
  }

  private static CodeBlock cast(DType dtype, CodeBlock number, String path) {
    String method =
        switch (dtype) {
          case FLOAT32 -> "toFloat";
          case FLOAT16 -> "toHalf";
          case BFLOAT16 -> "toBfloat16";
          case INT32 -> "toInt";
          case INT64 -> "toLong";
          case UINT8 -> "toUint8";
          case UINT16 -> "toUint16";
          default -> throw new IllegalArgumentException(dtype.toString());
        };
    return CodeBlock.of("$T.$L($L, $S)", Library.CASTS, method, number, path);
  }
}
