package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.layout.CategoryTable;
import org.tensorbind.processor.layout.Encoding;
import org.tensorbind.processor.layout.Node;
import org.tensorbind.processor.model.Annotations.ImputeSettings;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.Scalar;
import org.tensorbind.processor.shape.DType;

/** Expressions for single values, and the private methods that they call. */
final class LeafCode {
  private final ClassBody body;
  private final IndexCode indices;

  LeafCode(ClassBody body) {
    this.body = body;
    this.indices = new IndexCode(body);
  }

  /**
   * A leaf in its place.
   *
   * @param path for messages
   * @param name in generated methods' names
   * @param step the position on the last axis, as an expression
   */
  record Site(Node.Leaf leaf, String path, String name, CodeBlock step) {
    /** A name for a variable that holds the value: the member's. */
    String variable() {
      return path.isEmpty()
          ? Identifiers.variable(name)
          : path.substring(path.lastIndexOf('.') + 1);
    }

    boolean isPerStep() {
      return leaf.encoding() instanceof Encoding.Arithmetic arithmetic && arithmetic.steps() > 1;
    }
  }

  /** True if writing the leaf can refuse a value. */
  static boolean canFail(Node.Leaf leaf) {
    if (leaf.encoding() instanceof Encoding.Plain
        && leaf.type() instanceof JavaType.Value value
        && value.isPrimitive()
        && leaf.maybe().isEmpty()) {
      return Conversions.canFail(value.scalar(), leaf.dtype());
    }
    return true;
  }

  /** True if the column can be -1, which stands for a row of zeros. */
  static boolean canBeZeros(Encoding.Column column) {
    return column instanceof Encoding.OneHot oneHot && canBeZeros(oneHot.table());
  }

  /** True if the index can be -1. */
  static boolean canBeZeros(CategoryTable table) {
    return table.unknown() == CategoryTable.ZEROS
        || table.missing() == CategoryTable.ZEROS
        || table.columns().contains(CategoryTable.ZEROS)
        || (table.integers().isPresent() && table.integerOffset() < 0);
  }

  /**
   * A value that is told apart from a missing one in a tensor of its own, if it has such a tensor.
   *
   * @param code gets the statements for that
   * @return the value
   */
  CodeBlock told(Site site, CodeBlock access, NameAllocator locals, CodeBlock.Builder code) {
    Node.Leaf leaf = site.leaf();
    if (leaf.indicator().isEmpty()) {
      return access;
    }
    String variable = locals.newName(site.variable());
    code.addStatement("$T $L = $L", Subject.of(leaf, variable).type(), variable, access);
    code.addStatement(
        "out.$L.put($L ? 1f : 0f)", body.field(leaf.indicator().get()), isMissing(leaf, variable));
    return CodeBlock.of("$L", variable);
  }

  /** What to put into the tensor; for one-hots the column. */
  CodeBlock value(Site site, CodeBlock access) {
    Node.Leaf leaf = site.leaf();
    if (leaf.encoding() instanceof Encoding.OneHot oneHot) {
      return indices.method(site, oneHot.table(), Optional.empty()).call(access);
    }
    if (leaf.encoding() instanceof Encoding.Hot hot) {
      return index(site, hot.index(), access);
    }
    if (leaf.encoding() instanceof Encoding.Index index) {
      return Conversions.ofIndex(leaf.dtype(), index(site, index, access), site.path());
    }
    if (leaf.encoding() instanceof Encoding.DatePart part) {
      return new DateCode(body).part(site, part).call(access);
    }
    if (leaf.impute().isEmpty() && leaf.encoding() instanceof Encoding.Plain) {
      CodeBlock there = present(leaf, access, site.path());
      return plain(leaf, standardized(leaf, there), site.path());
    }
    WatchCode watch = new WatchCode(body, leaf.source());
    String method = valueMethod(site, watch);
    return site.isPerStep()
        ? CodeBlock.of("$L($L, $L$L)", method, access, site.step(), watch.argument())
        : CodeBlock.of("$L($L$L)", method, access, watch.argument());
  }

  private static CodeBlock standardized(Node.Leaf leaf, CodeBlock text) {
    return leaf.text()
        .map(settings -> TokenCode.standardized(settings.standardize(), text))
        .orElse(text);
  }

  /** The index of a value, as an expression. */
  CodeBlock index(Site site, Encoding.Index index, CodeBlock access) {
    if (index instanceof Encoding.Lookup lookup) {
      return indices.method(site, lookup.table(), lookup.maskToken()).call(access);
    }
    ComputedCode computed = new ComputedCode(body);
    IndexCode.Method method =
        index instanceof Encoding.Discretized bins
            ? computed.bin(site, bins)
            : computed.bucket(site, (Encoding.Hashed) index);
    return method.call(access);
  }

  /** The statement that refuses a missing value, if one can be missing. */
  static CodeBlock requirePresent(Node.Leaf leaf, Subject subject, String variable, String path) {
    if (subject.missing().isEmpty()) {
      return CodeBlock.of("");
    }
    if (leaf.maybe().isPresent() || !subject.isReference()) {
      return CodeBlock.builder()
          .beginControlFlow("if ($L)", subject.missing().get())
          .addStatement("throw $T.missing($S)", Library.REQUIRE, path)
          .endControlFlow()
          .build();
    }
    return CodeBlock.builder()
        .addStatement("$T.present($L, $S)", Library.REQUIRE, variable, path)
        .build();
  }

  /** Whether the value is missing, as a condition on a local variable. */
  private static CodeBlock isMissing(Node.Leaf leaf, String variable) {
    return Subject.of(leaf, variable).missing().orElse(CodeBlock.of("false"));
  }

  static CodeBlock present(Node.Leaf leaf, CodeBlock access, String path) {
    boolean isPrimitive = leaf.type() instanceof JavaType.Value value && value.isPrimitive();
    return isPrimitive && leaf.maybe().isEmpty()
        ? access
        : CodeBlock.of("$T.present($L, $S)", Library.REQUIRE, access, path);
  }

  /** The element for a value that is there. */
  private static CodeBlock plain(Node.Leaf leaf, CodeBlock value, String path) {
    if (leaf.type() instanceof JavaType.EnumValue) {
      return CodeBlock.of("$L.name()", value);
    }
    if (leaf.type() instanceof JavaType.Value scalar) {
      return Conversions.toElement(scalar.scalar(), leaf.dtype(), value, path);
    }
    return value; // bytes of a string
  }

  private String valueMethod(Site site, WatchCode watch) {
    Node.Leaf leaf = site.leaf();
    String name = body.newMethodName("valueOf" + site.name());
    int place = body.reserveMethod();
    NameAllocator locals = new NameAllocator();
    locals.newName("value");
    locals.newName("step");
    locals.newName("out");
    String variable = locals.newName(site.variable());
    Subject subject = Subject.of(leaf, variable);
    TypeName type = elementType(leaf);
    CodeBlock code =
        leaf.encoding() instanceof Encoding.Plain
            ? plainBody(site, subject, variable, watch)
            : arithmeticBody(site, subject, variable, watch);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(type)
            .addParameter(ParameterSpec.builder(subject.type(), variable).build())
            .addCode(code);
    if (site.isPerStep()) {
      method.addParameter(TypeName.INT, "step");
    }
    watch.declare(method);
    body.setMethod(place, method.build());
    return name;
  }

  private TypeName elementType(Node.Leaf leaf) {
    boolean isUnchanged =
        leaf.isBytes()
            || (leaf.type() instanceof JavaType.Value value
                && value.scalar() == Scalar.CHAR_SEQUENCE);
    return isUnchanged && leaf.dtype() == DType.STRING
        ? TypeNames.variable(leaf.type().ref())
        : body.kind(leaf.target()).element();
  }

  private static CodeBlock plainBody(Site site, Subject subject, String variable, WatchCode watch) {
    Node.Leaf leaf = site.leaf();
    CodeBlock value = plain(leaf, subject.value(), site.path());
    CodeBlock.Builder code = CodeBlock.builder();
    if (subject.missing().isEmpty()) {
      return code.addStatement("return $L", value).build();
    }
    String text = leaf.impute().orElseThrow().value();
    CodeBlock imputed =
        leaf.type() instanceof JavaType.Sequence
            ? CodeBlock.of("$L.getBytes($T.UTF_8)", Literals.text(text), StandardCharsets.class)
            : CodeBlock.of("$L", TensorKind.of(leaf.dtype()).literal(text));
    return code.beginControlFlow("if ($L)", subject.missing().get())
        .add(watch.missing(variable))
        .addStatement("return $L", imputed)
        .endControlFlow()
        .addStatement("return $L", value)
        .build();
  }

  private CodeBlock arithmeticBody(Site site, Subject subject, String variable, WatchCode watch) {
    Node.Leaf leaf = site.leaf();
    Scalar scalar = ((JavaType.Value) leaf.type()).scalar();
    CodeBlock number = Conversions.toDouble(scalar, subject.value(), site.path());
    CodeBlock.Builder code = CodeBlock.builder();
    Optional<String> imputed = leaf.impute().map(ImputeSettings::value).map(Literals::ofDouble);
    if (subject.missing().isPresent() && imputed.isPresent()) {
      code.addStatement(
          "double value = $L\n? $L\n: $L",
          subject.missing().get(),
          watch.missing(variable, imputed.get()),
          number);
      number = CodeBlock.of("value");
    } else {
      code.add(requirePresent(leaf, subject, variable, site.path()));
    }
    CodeBlock result = arithmetic(site, number);
    return code.addStatement(
            "return $L", Conversions.ofResult(leaf.dtype(), result, number, site.path()))
        .build();
  }

  private CodeBlock arithmetic(Site site, CodeBlock number) {
    if (site.leaf().encoding() instanceof Encoding.Normalized normalized) {
      return normalized(site, normalized, number);
    }
    return site.leaf().encoding() instanceof Encoding.MinMax minMax
        ? minMax(site, minMax, number)
        : rescaled((Encoding.Rescaled) site.leaf().encoding(), number);
  }

  private CodeBlock minMax(Site site, Encoding.MinMax minMax, CodeBlock number) {
    CodeBlock scaled =
        CodeBlock.of(
            "$L * $L + $L",
            number,
            perStep(minMax.scale(), site, "Scales"),
            perStep(minMax.offset(), site, "Offsets"));
    return minMax.bounds().isEmpty()
        ? scaled
        : CodeBlock.of(
            "$1T.max($2L, $1T.min($3L, $4L))",
            Math.class,
            minMax.bounds().get(0),
            minMax.bounds().get(1),
            scaled);
  }

  private CodeBlock normalized(Site site, Encoding.Normalized normalized, CodeBlock number) {
    return CodeBlock.of(
        "($L - $L) / $L",
        number,
        perStep(normalized.mean(), site, "Means"),
        perStep(normalized.deviation(), site, "Deviations"));
  }

  private CodeBlock perStep(List<Double> numbers, Site site, String what) {
    if (numbers.size() == 1) {
      double only = numbers.get(0);
      return CodeBlock.of(only < 0 ? "($L)" : "$L", only);
    }
    String constant =
        new ArrayCode(body)
            .constant(
                site.name() + what,
                TypeName.DOUBLE,
                numbers.stream().map(number -> CodeBlock.of("$L", number)).toList());
    return CodeBlock.of("$L[step]", constant);
  }

  private static CodeBlock rescaled(Encoding.Rescaled rescaled, CodeBlock number) {
    CodeBlock.Builder code = CodeBlock.builder().add("$L", number);
    if (!rescaled.scale().strip().equals("1")) {
      code.add(" * $L", factor(rescaled.scale()));
    }
    if (!rescaled.offset().strip().equals("0")) {
      code.add(" + $L", factor(rescaled.offset()));
    }
    return code.build();
  }

  /** {@code "1/255"} stays a quotient: the same double that Python computes. */
  static String factor(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? Literals.ofDouble(text.strip())
        : "("
            + Literals.ofDouble(text.substring(0, slash).strip())
            + " / "
            + Literals.ofDouble(text.substring(slash + 1).strip())
            + ")";
  }
}
