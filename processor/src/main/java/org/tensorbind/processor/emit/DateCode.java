package org.tensorbind.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.time.ZoneId;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.layout.DateKinds;
import org.tensorbind.processor.layout.Encoding;
import org.tensorbind.processor.layout.Node;
import org.tensorbind.processor.model.Annotations.ImputeSettings;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.Scalar;
import org.tensorbind.processor.model.TypeRef;
import org.tensorbind.processor.shape.DType;

/** Methods that take dates and times apart. */
final class DateCode {
  private final ClassBody body;

  DateCode(ClassBody body) {
    this.body = body;
  }

  /** Adds the method that answers one part. */
  IndexCode.Method part(LeafCode.Site site, Encoding.DatePart encoding) {
    String name = body.newMethodName(partName(encoding.part()) + "Of" + site.name());
    int place = body.reserveMethod();
    Frame frame = frame(site, encoding.zone());
    CodeBlock part = part(encoding.part(), frame.value(), site.path());
    MethodSpec.Builder method =
        frame
            .method(name)
            .returns(body.kind(site.leaf().target()).element())
            .addStatement(
                "return $L",
                Conversions.toElement(Scalar.INT, site.leaf().dtype(), part, site.path()));
    frame.watch().declare(method);
    body.setMethod(place, method.build());
    return new IndexCode.Method(name, frame.watch());
  }

  /** Adds the method that writes several parts to a row. */
  IndexCode.Method parts(LeafCode.Site site, Encoding.DateParts encoding) {
    String name = body.newMethodName("write" + site.name());
    int place = body.reserveMethod();
    Node.Leaf leaf = site.leaf();
    Frame frame = frame(site, encoding.zone());
    MethodSpec.Builder method =
        frame
            .method(name)
            .addParameter(RowCode.type(leaf.target(), body), "row")
            .addParameter(TypeName.INT, "at");
    RowCode.Position position = RowCode.Position.start(leaf.target());
    for (String each : encoding.parts()) {
      CodeBlock part = part(each, frame.value(), site.path());
      if (!encoding.cyclic()) {
        method.addStatement(
            "$L = $L",
            position.element(),
            Conversions.toElement(Scalar.INT, leaf.dtype(), part, site.path()));
        position = position.plus(1);
        continue;
      }
      String variable = frame.locals().newName(partName(each));
      method.addStatement("int $L = $L", variable, part);
      for (String function : List.of("sin", "cos")) {
        CodeBlock result =
            CodeBlock.of("$T.$L.$L($L)", Library.DATE_CYCLE, each, function, variable);
        method.addStatement(
            "$L = $L", position.element(), rounded(leaf.dtype(), result, variable, site.path()));
        position = position.plus(1);
      }
    }
    frame.watch().declare(method);
    body.setMethod(place, method.build());
    return new IndexCode.Method(name, frame.watch());
  }

  /** A sine or cosine, which only 16-bit numbers need more than a cast for. */
  private static CodeBlock rounded(DType dtype, CodeBlock result, String part, String path) {
    return dtype == DType.FLOAT32
        ? CodeBlock.of("(float) $L", result)
        : Conversions.ofResult(dtype, result, CodeBlock.of("$L", part), path);
  }

  /**
   * A method's beginning: what is done about a missing value, and in which zone it is seen.
   *
   * @param value the date or time, as an expression
   */
  private record Frame(
      TypeName type,
      String variable,
      CodeBlock start,
      CodeBlock value,
      WatchCode watch,
      NameAllocator locals) {
    MethodSpec.Builder method(String name) {
      return MethodSpec.methodBuilder(name)
          .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
          .addParameter(ParameterSpec.builder(type, variable).build())
          .addCode(start);
    }
  }

  private Frame frame(LeafCode.Site site, String zone) {
    Node.Leaf leaf = site.leaf();
    NameAllocator locals = new NameAllocator();
    List.of("out", "row", "at", "value", "local").forEach(locals::newName);
    String variable = locals.newName(site.variable());
    Subject subject = Subject.of(leaf, variable);
    CodeBlock.Builder start = CodeBlock.builder();
    WatchCode watch = new WatchCode(body, leaf.source());
    CodeBlock value = subject.value();
    if (leaf.impute().isPresent()) {
      start.addStatement("$T value", TypeNames.variable(leaf.type().ref()));
      start
          .beginControlFlow("if ($L)", subject.missing().orElseThrow())
          .add(watch.missing(variable))
          .addStatement("value = $L", imputed(site))
          .nextControlFlow("else")
          .addStatement("value = $L", value)
          .endControlFlow();
      value = CodeBlock.of("value");
    } else {
      start.add(LeafCode.requirePresent(leaf, subject, variable, site.path()));
    }
    if (!zone.isEmpty() && DateKinds.isZoned(leaf.type().ref().simpleName())) {
      String constant =
          body.sharedConstant(
              Identifiers.constant(site.name() + "Zone"),
              zone,
              ClassName.get(ZoneId.class),
              () -> CodeBlock.of("$T.of($L)", ZoneId.class, Literals.text(zone)));
      start.addStatement(
          "$T local = $T.local($L, $L, $S)",
          ClassName.get("java.time", "LocalDateTime"),
          Library.DATE_PARTS,
          value,
          constant,
          site.path());
      value = CodeBlock.of("local");
    }
    return new Frame(subject.type(), variable, start.build(), value, watch, locals);
  }

  private CodeBlock imputed(LeafCode.Site site) {
    TypeRef type = site.leaf().type().ref();
    String text = site.leaf().impute().map(ImputeSettings::value).orElseThrow();
    ClassName raw = TypeNames.raw(type);
    if (site.leaf().type() instanceof JavaType.EnumValue) {
      return CodeBlock.of("$T.$L", raw, text);
    }
    CodeBlock parsed = CodeBlock.of("$T.parse($L)", raw, Literals.text(text));
    return CodeBlock.of(
        "$L", body.newConstant(Identifiers.constant(site.name() + "Imputed"), raw, parsed));
  }

  private static CodeBlock part(String part, CodeBlock value, String path) {
    return part.equals("EPOCH_DAY")
        ? CodeBlock.of("$T.epochDay($L, $S)", Library.DATE_PARTS, value, path)
        : CodeBlock.of("$T.$L($L)", Library.DATE_PARTS, partName(part), value);
  }

  private static String partName(String part) {
    return Identifiers.ofConstant(part);
  }
}
