package org.tensorbind.processor.model;

import java.util.Optional;
import org.tensorbind.processor.shape.DType;

/** The kinds of single Java values that can become one element of a tensor. */
public enum Scalar {
  BOOLEAN("boolean", "Boolean", DType.BOOL),
  BYTE("byte", "Byte", DType.INT32),
  SHORT("short", "Short", DType.INT32),
  CHAR("char", "Character", null),
  INT("int", "Integer", DType.INT32),
  LONG("long", "Long", DType.INT64),
  FLOAT("float", "Float", DType.FLOAT32),
  DOUBLE("double", "Double", DType.FLOAT64),
  STRING("", "String", DType.STRING),
  CHAR_SEQUENCE("", "CharSequence", DType.STRING),
  UUID("", "UUID", DType.STRING),
  BIG_INTEGER("", "BigInteger", null),
  BIG_DECIMAL("", "BigDecimal", null);

  private final String primitive;
  private final String boxed;
  private final DType dtype;

  Scalar(String primitive, String boxed, DType dtype) {
    this.primitive = primitive;
    this.boxed = boxed;
    this.dtype = dtype;
  }

  /** The keyword, empty for classes that no primitive stands for. */
  public String primitive() {
    return primitive;
  }

  public String boxed() {
    return boxed;
  }

  /** The dtype that holds every value, if there is one. */
  public Optional<DType> naturalDType() {
    return Optional.ofNullable(dtype);
  }

  public boolean isIntegral() {
    return this == BYTE || this == SHORT || this == INT || this == LONG || this == BIG_INTEGER;
  }

  public boolean isFloating() {
    return this == FLOAT || this == DOUBLE;
  }

  public boolean isBig() {
    return this == BIG_INTEGER || this == BIG_DECIMAL;
  }

  public boolean isNumeric() {
    return isIntegral() || isFloating() || isBig();
  }

  public boolean isText() {
    return this == STRING || this == CHAR_SEQUENCE || this == UUID || this == CHAR;
  }
}
