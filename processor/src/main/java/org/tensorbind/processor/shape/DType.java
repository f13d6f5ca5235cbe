package org.tensorbind.processor.shape;

import java.math.BigDecimal;
import java.util.Optional;

/** The element types a tensor can have in TensorFlow Java. */
public enum DType {
  FLOAT32,
  FLOAT64,
  FLOAT16,
  BFLOAT16,
  INT32,
  INT64,
  UINT8,
  UINT16,
  BOOL,
  STRING;

  private static final BigDecimal MAX_FLOAT16 = BigDecimal.valueOf(65504);
  private static final BigDecimal MAX_FLOAT32 = new BigDecimal(Float.MAX_VALUE);
  private static final BigDecimal MAX_FLOAT64 = new BigDecimal(Double.MAX_VALUE);

  /** True for the dtypes that hold fractions. */
  public boolean isFloating() {
    return this == FLOAT32 || this == FLOAT64 || this == FLOAT16 || this == BFLOAT16;
  }

  /** True for the dtypes that hold whole numbers only. */
  public boolean isIntegral() {
    return this == INT32 || this == INT64 || this == UINT8 || this == UINT16;
  }

  /** True for everything but BOOL and STRING. */
  public boolean isNumeric() {
    return isFloating() || isIntegral();
  }

  /** Bytes that one element takes; for STRING the size of TensorFlow's cell. */
  public int bytes() {
    return switch (this) {
      case UINT8, BOOL -> 1;
      case FLOAT16, BFLOAT16, UINT16 -> 2;
      case FLOAT32, INT32 -> 4;
      case FLOAT64, INT64 -> 8;
      case STRING -> 24;
    };
  }

  /**
   * The dtype that both can be packed into without being asked: {@code boolean}, {@code byte},
   * {@code short} and {@code int} go with FLOAT32, FLOAT64 and INT64. 64-bit numbers and halves
   * meet other floating dtypes only where a dtype is stated. The order of parts does not matter.
   */
  public Optional<DType> join(DType other) {
    if (this == other || takes(other)) {
      return Optional.of(this);
    }
    return other.takes(this) ? Optional.of(other) : Optional.empty();
  }

  private boolean takes(DType narrower) {
    return switch (this) {
      case FLOAT32, FLOAT64, INT64 -> narrower == INT32 || INT32.takes(narrower);
      case INT32 -> narrower == UINT16 || UINT16.takes(narrower);
      case UINT16, FLOAT16, BFLOAT16 -> narrower == UINT8 || narrower == BOOL;
      case UINT8 -> narrower == BOOL;
      case BOOL, STRING -> false;
    };
  }

  /** True if {@code text}, a number, a truth value or any string, is a value of this dtype. */
  public boolean canHold(String text) {
    if (this == STRING) {
      return true;
    }
    if (this == BOOL) {
      return text.equals("true") || text.equals("false") || text.equals("0") || text.equals("1");
    }
    if (isFloating() && isNotFinite(text)) {
      return true;
    }
    BigDecimal number;
    try {
      number = new BigDecimal(text);
    } catch (NumberFormatException e) {
      return false; // the question was whether it is a number
    }
    return switch (this) {
      case FLOAT16 -> number.abs().compareTo(MAX_FLOAT16) <= 0;
      case FLOAT32, BFLOAT16 -> number.abs().compareTo(MAX_FLOAT32) <= 0;
      case FLOAT64 -> number.abs().compareTo(MAX_FLOAT64) <= 0;
      case INT32 -> isBetween(number, Integer.MIN_VALUE, Integer.MAX_VALUE);
      case INT64 -> isBetween(number, Long.MIN_VALUE, Long.MAX_VALUE);
      case UINT8 -> isBetween(number, 0, 255);
      case UINT16 -> isBetween(number, 0, 65535);
      default -> throw new AssertionError(this);
    };
  }

  /** The largest whole number up to which this dtype holds every index exactly. */
  public long maxIndex() {
    return switch (this) {
      case FLOAT32 -> 1L << 24;
      case FLOAT64 -> 1L << 53;
      case FLOAT16 -> 1L << 11;
      case BFLOAT16 -> 1L << 8;
      case INT32 -> Integer.MAX_VALUE;
      case INT64 -> Long.MAX_VALUE;
      case UINT8 -> 255;
      case UINT16 -> 65535;
      case BOOL -> 1;
      case STRING -> -1;
    };
  }

  private static boolean isNotFinite(String text) {
    return text.equals("NaN") || text.equals("Infinity") || text.equals("-Infinity");
  }

  private static boolean isBetween(BigDecimal number, long low, long high) {
    if (number.stripTrailingZeros().scale() > 0) {
      return false;
    }
    return number.compareTo(BigDecimal.valueOf(low)) >= 0
        && number.compareTo(BigDecimal.valueOf(high)) <= 0;
  }
}
