package org.tensorbind.annotation;

/**
 * The element type of a tensor: those of TensorFlow's that TensorFlow Java has a class for.
 *
 * <p>A Java value whose type cannot hold a dtype's range is checked at run time: {@code 1e300} into
 * {@link #FLOAT32}, or {@code 1L << 40} into {@link #INT32}, is the run-time error {@code
 * out-of-range}. Rounding is allowed: {@code 16777217} into {@link #FLOAT32} becomes {@code
 * 16777216}.
 */
public enum DType {
  /**
   * The dtype follows from the Java type and the encoding: {@code float} gives {@link #FLOAT32},
   * {@code double} {@link #FLOAT64}, {@code int}, {@code short} and {@code byte} {@link #INT32},
   * {@code long} {@link #INT64}, {@code boolean} {@link #BOOL}, strings {@link #STRING}; {@link
   * OneHot}, {@link Normalized} and {@link Rescaled} give {@link #FLOAT32}, {@link Lookup} {@link
   * #INT64}. A packed tensor takes the dtype that holds those of all its parts.
   */
  AUTO,
  /** 32-bit floating point; TensorFlow Java's {@code TFloat32}. */
  FLOAT32,
  /** 64-bit floating point; {@code TFloat64}. */
  FLOAT64,
  /** 16-bit floating point of IEEE 754, up to 65504; {@code TFloat16}. */
  FLOAT16,
  /**
   * The upper 16 bits of a {@link #FLOAT32}: its range with 8 bits of precision; {@code TBfloat16}.
   */
  BFLOAT16,
  /** 32-bit integer; {@code TInt32}. */
  INT32,
  /** 64-bit integer; {@code TInt64}. */
  INT64,
  /**
   * Unsigned 8-bit integer, 0 to 255; {@code TUint8}. A Java {@code byte} is taken as its eight
   * bits: {@code (byte) 200} is 200.
   */
  UINT8,
  /** Unsigned 16-bit integer, 0 to 65535; {@code TUint16}. */
  UINT16,
  /** Truth value; {@code TBool}. */
  BOOL,
  /** Bytes of any length; text is written as UTF-8; {@code TString}. */
  STRING
}
