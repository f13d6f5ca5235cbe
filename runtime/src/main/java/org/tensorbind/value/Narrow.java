package org.tensorbind.value;

/**
 * The layout of a 16-bit floating-point number: one bit of sign, then exponent, then mantissa, as
 * IEEE 754 has them.
 *
 * @param mantissaBits how many bits follow the exponent
 * @param bias what is added to an exponent to store it
 */
record Narrow(int mantissaBits, int bias) {
  static final Narrow HALF = new Narrow(10, 15);
  static final Narrow BFLOAT16 = new Narrow(7, 127);

  private static final int DOUBLE_MANTISSA = 52;
  private static final int SIGN = 0x8000;
  private static final int MAGNITUDE = 0x7FFF;

  /** Rounded to nearest, ties to even; too large a value becomes infinite. */
  short encode(double value) {
    long bits = Double.doubleToRawLongBits(value);
    int sign = (int) (bits >>> (Long.SIZE - Short.SIZE)) & SIGN;
    if (Double.isNaN(value)) {
      return (short) (sign | infinity() | 1 << (mantissaBits - 1));
    }
    int exponent = Math.getExponent(value) + bias;
    if (exponent > 2 * bias) {
      return (short) (sign | infinity());
    }
    if (exponent < -mantissaBits) { // below half of the least number
      return (short) sign;
    }
    long mantissa = bits & ((1L << DOUBLE_MANTISSA) - 1);
    int shift = DOUBLE_MANTISSA - mantissaBits;
    if (exponent <= 0) { // subnormal: the leading one is written out, the exponent stays 0
      mantissa |= 1L << DOUBLE_MANTISSA;
      shift += 1 - exponent;
      exponent = 0;
    }
    long lowestKept = (mantissa >>> shift) & 1;
    long rounded = (mantissa + ((1L << (shift - 1)) - 1) + lowestKept) >>> shift;
    // A carry out of the mantissa counts the exponent up, which is what rounding up means there.
    return (short) (sign | ((exponent << mantissaBits) + (int) rounded));
  }

  float decode(short bits) {
    int mantissa = bits & ((1 << mantissaBits) - 1);
    int exponent = (bits & MAGNITUDE) >>> mantissaBits;
    float sign = bits < 0 ? -1 : 1;
    if (exponent > 2 * bias) {
      return mantissa == 0 ? sign * Float.POSITIVE_INFINITY : Float.NaN;
    }
    int leading = exponent == 0 ? 0 : 1 << mantissaBits;
    return sign
        * Math.scalb((float) (leading | mantissa), Math.max(exponent, 1) - bias - mantissaBits);
  }

  boolean isInfinite(short bits) {
    return (bits & MAGNITUDE) == infinity();
  }

  /** The largest finite number. */
  float max() {
    return decode((short) (infinity() - 1));
  }

  private int infinity() {
    return ((2 * bias) + 1) << mantissaBits;
  }
}
