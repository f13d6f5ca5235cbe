package org.tensorbind.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;
import org.tensorbind.processor.shape.DType;

/** What generated code calls the things that belong to a dtype. */
@SuppressWarnings("ImmutableEnumChecker") // JavaPoet's types are immutable
enum TensorKind {
  FLOAT32(DType.FLOAT32, "TFloat32", "Float", "floats", TypeName.FLOAT),
  FLOAT64(DType.FLOAT64, "TFloat64", "Double", "doubles", TypeName.DOUBLE),
  FLOAT16(DType.FLOAT16, "TFloat16", "Short", "shorts", TypeName.SHORT),
  BFLOAT16(DType.BFLOAT16, "TBfloat16", "Short", "shorts", TypeName.SHORT),
  INT32(DType.INT32, "TInt32", "Int", "ints", TypeName.INT),
  INT64(DType.INT64, "TInt64", "Long", "longs", TypeName.LONG),
  UINT8(DType.UINT8, "TUint8", "Byte", "bytes", TypeName.BYTE),
  UINT16(DType.UINT16, "TUint16", "Short", "shorts", TypeName.SHORT),
  BOOL(DType.BOOL, "TBool", "Boolean", "booleans", TypeName.BOOLEAN),
  STRING(DType.STRING, "TString", "String", "strings", Library.STRING);

  private final DType dtype;
  private final String tensor;
  private final String word;
  private final String factory;
  private final TypeName element;

  TensorKind(DType dtype, String tensor, String word, String factory, TypeName element) {
    this.dtype = dtype;
    this.tensor = tensor;
    this.word = word;
    this.factory = factory;
    this.element = element;
  }

  static TensorKind of(DType dtype) {
    return valueOf(dtype.name());
  }

  DType dtype() {
    return dtype;
  }

  ClassName tensorClass() {
    return ClassName.get("org.tensorflow.types", tensor);
  }

  ClassName writer() {
    return ClassName.get(Library.WRITE, word + "Writer");
  }

  ClassName reader() {
    return ClassName.get(Library.READ, word + "Reader");
  }

  /** The method of a batch builder, and of outputs, for this dtype. */
  String factory() {
    return factory;
  }

  /** What a writer's {@code put} takes. */
  TypeName element() {
    return element;
  }

  /** What a writer's block has. */
  TypeName row() {
    return this == BOOL ? TypeName.BYTE : element;
  }

  /** A value as a writer's block has it. */
  CodeBlock inRow(CodeBlock value) {
    return this == BOOL ? CodeBlock.of("$T.bit($L)", writer(), value) : value;
  }

  /** One as a writer's block has it. */
  String oneInRow() {
    return this == BOOL ? "1" : one();
  }

  boolean isHalf() {
    return this == FLOAT16 || this == BFLOAT16;
  }

  /** A literal of this dtype for a number, truth value or text, as {@code put} takes it. */
  String literal(String text) {
    return switch (this) {
      case FLOAT32 -> Literals.ofFloat(Literals.number(text).floatValue(), text);
      case FLOAT64 -> Literals.ofDouble(text);
      case FLOAT16 -> Literals.ofShort(Halves.toHalf(Literals.doubleValue(text)));
      case BFLOAT16 -> Literals.ofShort(Halves.toBfloat16(Literals.doubleValue(text)));
      case INT32 -> Integer.toString(whole(text).intValueExact());
      case INT64 -> Literals.ofLong(whole(text).longValueExact());
      case UINT8 -> Literals.ofByte((byte) whole(text).intValueExact());
      case UINT16 -> Literals.ofShort((short) whole(text).intValueExact());
      case BOOL -> Boolean.toString(text.equals("true") || text.equals("1"));
      case STRING -> Literals.ofString(text);
    };
  }

  /** The value of padding that nobody stated. */
  String zero() {
    return literal(this == STRING ? "" : this == BOOL ? "false" : "0");
  }

  String one() {
    return literal(this == BOOL ? "true" : "1");
  }

  private static BigDecimal whole(String text) {
    return Literals.number(text);
  }
}
