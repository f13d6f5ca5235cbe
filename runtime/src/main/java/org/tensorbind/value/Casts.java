package org.tensorbind.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Conversions between number types. What is out of range is refused with an {@link
 * InvalidValueException} {@code out-of-range}; rounding is not. Towards floating point, values are
 * rounded to nearest, ties to even, and NaN and infinities pass; towards integers, fractions are
 * cut off, and NaN and infinities are refused.
 */
public final class Casts {
  private static final double TWO_TO_63 = 0x1p63;
  private static final int LONG_DIGITS = 19;
  private static final int UINT8_MAX = 0xFF;
  private static final int UINT16_MAX = 0xFFFF;

  private Casts() {}

  /** To FLOAT32. */
  public static float toFloat(double value, String path) {
    float result = (float) value;
    if (Float.isInfinite(result) && !Double.isInfinite(value)) {
      throw outOfRange(value, path, "FLOAT32", -Float.MAX_VALUE, Float.MAX_VALUE);
    }
    return result;
  }

  /** To the bits of FLOAT16, rounded once. */
  public static short toHalf(double value, String path) {
    return narrowed(Narrow.HALF, value, path, "FLOAT16");
  }

  /** To the bits of BFLOAT16, rounded once. */
  public static short toBfloat16(double value, String path) {
    return narrowed(Narrow.BFLOAT16, value, path, "BFLOAT16");
  }

  private static short narrowed(Narrow format, double value, String path, String dtype) {
    short bits = format.encode(value);
    if (format.isInfinite(bits) && !Double.isInfinite(value)) {
      throw outOfRange(value, path, dtype, -format.max(), format.max());
    }
    return bits;
  }

  /** To INT32. */
  public static int toInt(double value, String path) {
    if (!(value > Integer.MIN_VALUE - 1.0 && value < Integer.MAX_VALUE + 1.0)) {
      throw outOfRange(value, path, "INT32", Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
    return (int) value;
  }

  /** To INT32. */
  public static int toInt(long value, String path) {
    if (value != (int) value) {
      throw outOfRange(value, path, "INT32", Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
    return (int) value;
  }

  /**
   * A whole number as a short, for results that are read back.
   *
   * @throws InvalidValueException {@code out-of-range}
   */
  public static short toShort(double value, String path) {
    int whole = toInt(value, path);
    if (whole != (short) whole) {
      throw outOfRange(whole, path, "a short", Short.MIN_VALUE, Short.MAX_VALUE);
    }
    return (short) whole;
  }

  /**
   * A whole number as a byte, for results that are read back.
   *
   * @throws InvalidValueException {@code out-of-range}
   */
  public static byte toByte(double value, String path) {
    int whole = toInt(value, path);
    if (whole != (byte) whole) {
      throw outOfRange(whole, path, "a byte", Byte.MIN_VALUE, Byte.MAX_VALUE);
    }
    return (byte) whole;
  }

  /** To INT64. */
  public static long toLong(double value, String path) {
    if (!(value >= -TWO_TO_63 && value < TWO_TO_63)) {
      throw outOfRange(value, path, "INT64", Long.MIN_VALUE, Long.MAX_VALUE);
    }
    return (long) value;
  }

  /** To INT64. */
  public static long toLong(BigInteger value, String path) {
    if (value.bitLength() >= Long.SIZE) {
      throw outOfRange(value, path, "INT64", Long.MIN_VALUE, Long.MAX_VALUE);
    }
    return value.longValue();
  }

  /** To INT64. */
  public static long toLong(BigDecimal value, String path) {
    long integerDigits = (long) value.precision() - value.scale();
    if (value.signum() == 0 || integerDigits <= 0) {
      return 0;
    }
    if (integerDigits > LONG_DIGITS) { // decided without writing out a number like 1e999999999
      throw outOfRange(value, path, "INT64", Long.MIN_VALUE, Long.MAX_VALUE);
    }
    return toLong(value.setScale(0, RoundingMode.DOWN).unscaledValue(), path);
  }

  /** To FLOAT64. */
  public static double toDouble(BigDecimal value, String path) {
    return finite(value.doubleValue(), value, path);
  }

  /** To FLOAT64. */
  public static double toDouble(BigInteger value, String path) {
    return finite(value.doubleValue(), value, path);
  }

  private static double finite(double result, Number value, String path) {
    if (Double.isInfinite(result)) {
      throw outOfRange(value, path, "FLOAT64", -Double.MAX_VALUE, Double.MAX_VALUE);
    }
    return result;
  }

  /**
   * The shortest decimal that stands for a number, for results that are read back.
   *
   * @throws InvalidValueException {@code out-of-range} for NaN and the infinities
   */
  public static BigDecimal toBigDecimal(double value, String path) {
    return decimal(Double.toString(value), value, path);
  }

  /**
   * The shortest decimal that stands for a number, for results that are read back.
   *
   * @throws InvalidValueException {@code out-of-range} for NaN and the infinities
   */
  public static BigDecimal toBigDecimal(float value, String path) {
    return decimal(Float.toString(value), value, path);
  }

  private static BigDecimal decimal(String text, double value, String path) {
    requireFinite(value, path, "a BigDecimal");
    return new BigDecimal(text);
  }

  /**
   * Exactly the whole part of a number, for results that are read back.
   *
   * @throws InvalidValueException {@code out-of-range} for NaN and the infinities
   */
  public static BigInteger toBigInteger(double value, String path) {
    requireFinite(value, path, "a BigInteger");
    return new BigDecimal(value).toBigInteger();
  }

  private static void requireFinite(double value, String path, String type) {
    if (!Double.isFinite(value)) {
      throw new InvalidValueException(
          "out-of-range", path, Double.toString(value), "a finite number for " + type);
    }
  }

  /** To the bits of UINT8. */
  public static byte toUint8(double value, String path) {
    return (byte) unsigned(value, path, "UINT8", UINT8_MAX);
  }

  /** To the bits of UINT8. */
  public static byte toUint8(long value, String path) {
    return (byte) unsigned(value, path, "UINT8", UINT8_MAX);
  }

  /** To the bits of UINT16. */
  public static short toUint16(double value, String path) {
    return (short) unsigned(value, path, "UINT16", UINT16_MAX);
  }

  /** To the bits of UINT16. */
  public static short toUint16(long value, String path) {
    return (short) unsigned(value, path, "UINT16", UINT16_MAX);
  }

  private static int unsigned(double value, String path, String dtype, int max) {
    if (!(value > -1.0 && value < max + 1.0)) {
      throw outOfRange(value, path, dtype, 0, max);
    }
    return (int) value;
  }

  private static int unsigned(long value, String path, String dtype, int max) {
    if (value < 0 || value > max) {
      throw outOfRange(value, path, dtype, 0, max);
    }
    return (int) value;
  }

  /** A result to FLOAT32; an error shows what it was computed from. */
  public static float toFloat(double result, double source, String path) {
    try {
      return toFloat(result, path);
    } catch (InvalidValueException e) {
      throw ofResult(e, source);
    }
  }

  /** A result to the bits of FLOAT16, rounded once; an error shows what it was computed from. */
  public static short toHalf(double result, double source, String path) {
    try {
      return toHalf(result, path);
    } catch (InvalidValueException e) {
      throw ofResult(e, source);
    }
  }

  /** A result to the bits of BFLOAT16, rounded once; an error shows what it was computed from. */
  public static short toBfloat16(double result, double source, String path) {
    try {
      return toBfloat16(result, path);
    } catch (InvalidValueException e) {
      throw ofResult(e, source);
    }
  }

  /** A result to INT32; an error shows what it was computed from. */
  public static int toInt(double result, double source, String path) {
    try {
      return toInt(result, path);
    } catch (InvalidValueException e) {
      throw ofResult(e, source);
    }
  }

  /** A result to INT64; an error shows what it was computed from. */
  public static long toLong(double result, double source, String path) {
    try {
      return toLong(result, path);
    } catch (InvalidValueException e) {
      throw ofResult(e, source);
    }
  }

  /** A result to UINT8; an error shows what it was computed from. */
  public static byte toUint8(double result, double source, String path) {
    try {
      return toUint8(result, path);
    } catch (InvalidValueException e) {
      throw ofResult(e, source);
    }
  }

  /** A result to UINT16; an error shows what it was computed from. */
  public static short toUint16(double result, double source, String path) {
    try {
      return toUint16(result, path);
    } catch (InvalidValueException e) {
      throw ofResult(e, source);
    }
  }

  /** From the bits of FLOAT16; exact. */
  public static float fromHalf(short bits) {
    return Narrow.HALF.decode(bits);
  }

  /** From the bits of BFLOAT16; exact. */
  public static float fromBfloat16(short bits) {
    return Float.intBitsToFloat(bits << Short.SIZE);
  }

  /** From the bits of UINT8: 0 to 255. */
  public static int fromUint8(byte bits) {
    return Byte.toUnsignedInt(bits);
  }

  /** From the bits of UINT16: 0 to 65535. */
  public static int fromUint16(short bits) {
    return Short.toUnsignedInt(bits);
  }

  private static InvalidValueException ofResult(InvalidValueException error, double source) {
    return new InvalidValueException(
        error.id(),
        error.path(),
        Wording.of(source),
        "a value whose encoding fits " + error.expected());
  }

  private static InvalidValueException outOfRange(
      Object value, String path, String dtype, Object min, Object max) {
    return new InvalidValueException(
        "out-of-range", path, Wording.of(value), dtype + ", from " + min + " to " + max);
  }
}
