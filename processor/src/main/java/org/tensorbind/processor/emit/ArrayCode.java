package org.tensorbind.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Arrays of literals, of any length: a class file's method holds some 8,000 elements at most. */
final class ArrayCode {
  /** Of one method: short enough to be compiled. */
  static final int ELEMENTS_PER_METHOD = 400;

  private final ClassBody body;

  ArrayCode(ClassBody body) {
    this.body = body;
  }

  /** Adds a private constant and answers its name. */
  String constant(String name, TypeName component, List<CodeBlock> elements) {
    CodeBlock value =
        elements.size() <= ELEMENTS_PER_METHOD
            ? CodeBlock.of("{$L}", list(elements))
            : inParts(name, component, elements);
    return body.newConstant(Identifiers.constant(name), ArrayTypeName.of(component), value);
  }

  String constant(String name, List<Integer> numbers) {
    return constant(
        name, TypeName.INT, numbers.stream().map(number -> CodeBlock.of("$L", number)).toList());
  }

  /** The arguments for a parameter that takes any number of them. */
  CodeBlock arguments(String name, TypeName component, List<CodeBlock> elements) {
    return elements.size() <= ELEMENTS_PER_METHOD
        ? list(elements)
        : inParts(name, component, elements);
  }

  private static CodeBlock list(List<CodeBlock> elements) {
    return elements.stream().collect(CodeBlock.joining(", "));
  }

  /** The call of a method that has an array filled by several others. */
  private CodeBlock inParts(String name, TypeName component, List<CodeBlock> elements) {
    ArrayTypeName type = ArrayTypeName.of(component);
    String method = body.newMethodName(Identifiers.variable(name));
    int place = body.reserveMethod();
    CodeBlock.Builder code =
        CodeBlock.builder().addStatement("$T all = new $T[$L]", type, component, elements.size());
    for (int from = 0; from < elements.size(); from += ELEMENTS_PER_METHOD) {
      int to = Math.min(elements.size(), from + ELEMENTS_PER_METHOD);
      String part = body.newMethodName(method + "From" + from);
      code.addStatement("$L(all)", part);
      body.addMethod(
          MethodSpec.methodBuilder(part)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addParameter(type, "all")
              .addStatement("$T part = {$L}", type, list(elements.subList(from, to)))
              .addStatement("$T.arraycopy(part, 0, all, $L, part.length)", System.class, from)
              .build());
    }
    body.setMethod(
        place,
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(type)
            .addCode(code.addStatement("return all").build())
            .build());
    return CodeBlock.of("$L()", method);
  }
}
