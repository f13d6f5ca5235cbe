package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.tensorbind.processor.layout.Encoding;
import org.tensorbind.processor.layout.Node;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.Scalar;
import org.tensorbind.processor.shape.DType;

/** Expressions that read single values. */
final class ReadLeafCode {
  private final ClassBody body;

  ReadLeafCode(ClassBody body) {
    this.body = body;
  }

  ReadCode.Value value(Node.Leaf leaf, String path, String name) {
    String reader = "in." + body.field(leaf.target());
    if (leaf.encoding() instanceof Encoding.OneHot oneHot) {
      CodeBlock index = CodeBlock.of("$L.oneHot($L)", reader, leaf.width());
      return new CategoryCode(body)
          .value(leaf, oneHot.table(), Optional.empty(), index, path, name);
    }
    if (leaf.encoding() instanceof Encoding.Lookup lookup) {
      CodeBlock index = ofScalar(Scalar.INT, leaf.dtype(), reader, path);
      return new CategoryCode(body)
          .value(leaf, lookup.table(), lookup.maskToken(), index, path, name);
    }
    TypeName declared = TypeNames.variable(leaf.type().ref());
    if (leaf.type() instanceof JavaType.EnumValue type) {
      return new ReadCode.Value(
          declared,
          CodeBlock.of(
              "$T.constant($T.class, $L.next(), $S)",
              Library.REQUIRE,
              TypeNames.raw(type.ref()),
              reader,
              path));
    }
    if (leaf.type() instanceof JavaType.Sequence) {
      return new ReadCode.Value(declared, CodeBlock.of("$L.nextBytes()", reader));
    }
    if (leaf.type() instanceof JavaType.Buffer) {
      return new ReadCode.Value(
          declared, CodeBlock.of("$T.wrap($L.nextBytes())", ByteBuffer.class, reader));
    }
    Scalar scalar = ((JavaType.Value) leaf.type()).scalar();
    return new ReadCode.Value(primitiveOr(declared), ofScalar(scalar, leaf.dtype(), reader, path));
  }

  static TypeName primitiveOr(TypeName type) {
    return type.isBoxedPrimitive() ? type.unbox() : type;
  }

  /** The next element, exactly of the scalar's primitive type. */
  static CodeBlock ofScalar(Scalar scalar, DType dtype, String reader, String path) {
    CodeBlock next = CodeBlock.of("$L.next()", reader);
    if (dtype == DType.STRING) {
      return Texts.read(scalar, next, path);
    }
    if (dtype == DType.BOOL) {
      return scalar == Scalar.BOOLEAN ? next : CodeBlock.of("$L($L ? 1 : 0)", cast(scalar), next);
    }
    if (scalar == Scalar.BYTE && dtype == DType.UINT8) {
      return next;
    }
    CodeBlock number = decoded(dtype, next);
    return switch (scalar) {
      case BOOLEAN -> CodeBlock.of("$L != 0", number);
      case FLOAT -> ofFloat(dtype, number, path);
      case DOUBLE -> dtype == DType.FLOAT64 ? number : CodeBlock.of("(double) $L", number);
      case BIG_DECIMAL -> ofBig(BigDecimal.class, dtype, number, path);
      case BIG_INTEGER -> ofBig(BigInteger.class, dtype, number, path);
      case LONG -> dtype.isFloating() ? checked("toLong", number, path) : ofWhole(dtype, number);
      case INT ->
          dtype.isFloating() || dtype == DType.INT64 ? checked("toInt", number, path) : number;
      case SHORT -> checked("toShort", number, path);
      case BYTE -> checked("toByte", number, path);
      default -> number;
    };
  }

  private static String cast(Scalar scalar) {
    return scalar == Scalar.INT ? "" : "(" + scalar.primitive() + ") ";
  }

  private static CodeBlock ofFloat(DType dtype, CodeBlock number, String path) {
    return switch (dtype) {
      case FLOAT32, FLOAT16, BFLOAT16 -> number;
      case FLOAT64 -> checked("toFloat", number, path);
      default -> CodeBlock.of("(float) $L", number);
    };
  }

  private static CodeBlock ofBig(Class<?> type, DType dtype, CodeBlock number, String path) {
    return dtype.isFloating()
        ? checked("to" + type.getSimpleName(), number, path)
        : CodeBlock.of("$T.valueOf($L)", type, number);
  }

  private static CodeBlock ofWhole(DType dtype, CodeBlock number) {
    return dtype == DType.INT64 ? number : CodeBlock.of("(long) $L", number);
  }

  private static CodeBlock decoded(DType dtype, CodeBlock next) {
    String method =
        switch (dtype) {
          case FLOAT16 -> "fromHalf";
          case BFLOAT16 -> "fromBfloat16";
          case UINT8 -> "fromUint8";
          case UINT16 -> "fromUint16";
          default -> "";
        };
    return method.isEmpty() ? next : CodeBlock.of("$T.$L($L)", Library.CASTS, method, next);
  }

  private static CodeBlock checked(String method, CodeBlock number, String path) {
    return CodeBlock.of("$T.$L($L, $S)", Library.CASTS, method, number, path);
  }
}
