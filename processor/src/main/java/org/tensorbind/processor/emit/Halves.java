package org.tensorbind.processor.emit;

/**
 * The bits of 16-bit floating point constants: IEEE 754 binary16 and bfloat16, rounded once to the
 * nearest, ties to even.
 */
final class Halves {
  private Halves() {}

  static short toHalf(double value) {
    return round(value, 10, 15);
  }

  static short toBfloat16(double value) {
    return round(value, 7, 127);
  }

  private static short round(double value, int fractionBits, int bias) {
    int sign = Double.doubleToRawLongBits(value) < 0 ? 0x8000 : 0;
    int infinity = ((2 * bias) + 1) << fractionBits;
    if (Double.isNaN(value)) {
      return (short) (infinity | (1 << (fractionBits - 1)));
    }
    if (Double.isInfinite(value)) {
      return (short) (sign | infinity);
    }
    int exponent = Math.max(Math.getExponent(value), 1 - bias);
    // In units of the last place; a carry into the exponent gives the next binade by itself.
    double units = Math.rint(Math.scalb(Math.abs(value), fractionBits - exponent));
    long bits = ((long) (exponent + bias - 1) << fractionBits) + (long) units;
    return (short) (sign | Math.min(bits, infinity));
  }
}
