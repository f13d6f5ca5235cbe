package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.layout.Encoding;
import org.tensorbind.processor.layout.Node;
import org.tensorbind.processor.model.Annotations.ImputeSettings;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.Scalar;

/** Methods that compute a whole number from a value: {@code int indexOfAge(Float age)}. */
final class ComputedCode {
  private final ClassBody body;

  ComputedCode(ClassBody body) {
    this.body = body;
  }

  /** Adds the method that finds the bin of a number, and answers it. */
  IndexCode.Method bin(LeafCode.Site site, Encoding.Discretized bins) {
    String constant =
        body.newConstant(
            Identifiers.constant(site.name() + "Bins"),
            Library.BINS,
            CodeBlock.of(
                "$T.of($L)",
                Library.BINS,
                new ArrayCode(body)
                    .arguments(
                        site.name() + "Boundaries", TypeName.DOUBLE, numbers(bins.boundaries()))));
    Scalar scalar = ((JavaType.Value) site.leaf().type()).scalar();
    boolean isWhole = scalar.isIntegral() && !scalar.isBig();
    return method(
        site,
        "indexOf" + site.name(),
        isWhole ? TypeName.LONG : TypeName.DOUBLE,
        value ->
            isWhole || bins.nanIsLast()
                ? CodeBlock.of("$L.$L($L)", constant, isWhole ? "indexOf" : "indexOfOrLast", value)
                : CodeBlock.of("$L.indexOf($L, $S)", constant, value, site.path()));
  }

  /** Adds the method that finds the bucket of a value, and answers it. */
  IndexCode.Method bucket(LeafCode.Site site, Encoding.Hashed hashed) {
    boolean isText = isText(site.leaf().type()) || isFlag(site.leaf().type());
    CodeBlock.Builder buckets = CodeBlock.builder();
    List<Long> salt = hashed.salt();
    if (salt.isEmpty()) {
      buckets.add("$T.fast($L)", Library.HASH_BUCKETS, hashed.size());
    } else {
      buckets.add(
          "$T.strong($L, $LL, $LL)", Library.HASH_BUCKETS, hashed.size(), salt.get(0), salt.get(1));
    }
    hashed
        .maskToken()
        .ifPresent(
            token ->
                buckets.add(
                    ".masking($L)",
                    isText ? Literals.text(token) : whole(site.leaf().type(), token)));
    String constant =
        body.newConstant(
            Identifiers.constant(site.name() + "Buckets"), Library.HASH_BUCKETS, buckets.build());
    return method(
        site,
        "indexOf" + site.name(),
        isText ? Library.CHAR_SEQUENCE : TypeName.LONG,
        value ->
            isText
                ? CodeBlock.of("$L.of($L, $S)", constant, value, site.path())
                : CodeBlock.of("$L.of($L)", constant, value));
  }

  /** A text as the whole number that is hashed for it. */
  private static String whole(JavaType type, String text) {
    return Literals.ofLong(
        isFlag(type) ? (text.equals("true") ? 1 : 0) : Literals.number(text).longValueExact());
  }

  /** Whether a value is hashed as a text, rather than as a whole number. */
  static boolean isText(JavaType type) {
    return !(type instanceof JavaType.Value value)
        || value.scalar().isText()
        || value.scalar().isBig();
  }

  /** A value as the text, or the whole number, that is hashed. */
  static CodeBlock hashable(JavaType type, CodeBlock value) {
    if (!(type instanceof JavaType.Value scalar)) {
      return CodeBlock.of("$L.name()", value);
    }
    if (isFlag(type)) {
      return CodeBlock.of("($L ? 1 : 0)", value);
    }
    return scalar.scalar().isBig()
        ? CodeBlock.of("$L.toString()", value)
        : Texts.of(scalar.scalar(), value);
  }

  private IndexCode.Method method(
      LeafCode.Site site, String wanted, TypeName valueType, UnaryOperator<CodeBlock> result) {
    Node.Leaf leaf = site.leaf();
    String name = body.newMethodName(wanted);
    int place = body.reserveMethod();
    NameAllocator locals = new NameAllocator();
    locals.newName("out");
    String variable = locals.newName(site.variable());
    Subject subject = Subject.of(leaf, variable);
    CodeBlock.Builder code = CodeBlock.builder();
    WatchCode watch = new WatchCode(body, leaf.source());
    CodeBlock value = typed(leaf, subject.value(), valueType, site.path());
    if (subject.missing().isPresent() && leaf.impute().isPresent()) {
      code.beginControlFlow("if ($L)", subject.missing().get())
          .add(watch.missing(variable))
          .addStatement("return $L", result.apply(literal(leaf, valueType)))
          .endControlFlow();
    } else {
      code.add(LeafCode.requirePresent(leaf, subject, variable, site.path()));
    }
    code.addStatement("return $L", result.apply(value));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(TypeName.INT)
            .addParameter(subject.type(), variable)
            .addCode(code.build());
    watch.declare(method);
    body.setMethod(place, method.build());
    return new IndexCode.Method(name, watch);
  }

  private static CodeBlock typed(Node.Leaf leaf, CodeBlock value, TypeName valueType, String path) {
    if (valueType.equals(TypeName.DOUBLE)) {
      return Conversions.toDouble(((JavaType.Value) leaf.type()).scalar(), value, path);
    }
    return isFlag(leaf.type())
        ? CodeBlock.of("($L ? $S : $S)", value, "true", "false")
        : hashable(leaf.type(), value);
  }

  /** Truth values, which are hashed by their names, and crossed as numbers. */
  private static boolean isFlag(JavaType type) {
    return type instanceof JavaType.Value value && value.scalar() == Scalar.BOOLEAN;
  }

  /** What is hashed in place of a missing value. */
  static CodeBlock imputed(Node.Leaf leaf) {
    return literal(leaf, isText(leaf.type()) ? Library.CHAR_SEQUENCE : TypeName.LONG);
  }

  private static CodeBlock literal(Node.Leaf leaf, TypeName valueType) {
    String text = leaf.impute().map(ImputeSettings::value).orElseThrow();
    if (valueType.equals(TypeName.DOUBLE)) {
      return CodeBlock.of("$L", Literals.ofDouble(text));
    }
    if (!valueType.equals(TypeName.LONG)) {
      return Literals.text(text);
    }
    return CodeBlock.of("$L", whole(leaf.type(), text));
  }

  private static List<CodeBlock> numbers(List<Double> numbers) {
    return numbers.stream()
        .map(number -> CodeBlock.of("$L", Literals.ofDouble(Double.toString(number))))
        .toList();
  }
}
