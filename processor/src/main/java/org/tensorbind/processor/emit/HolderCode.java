package org.tensorbind.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A nested class that holds something for each tensor or axis. Where there are so many that the
 * constructor would be too long to be compiled, it has methods of its own for some of them.
 */
final class HolderCode {
  private static final int FIELDS_PER_METHOD = 100;

  private final String name;
  private final String javadoc;
  private final List<ParameterSpec> parameters = new ArrayList<>();
  private final List<Field> fields = new ArrayList<>();
  private final List<CodeBlock> statements = new ArrayList<>();
  private TypeName superclass = ClassName.OBJECT;

  HolderCode(String name, String javadoc) {
    this.name = name;
    this.javadoc = javadoc;
  }

  private record Field(TypeName type, String name, boolean isAssignedOnce) {}

  /** What the class extends. */
  void superclass(TypeName type) {
    superclass = type;
  }

  /** A parameter of the constructor. */
  void parameter(TypeName type, String parameter) {
    parameters.add(ParameterSpec.builder(type, parameter).build());
  }

  /** A field that gets its value in the constructor. */
  void field(TypeName type, String field, CodeBlock value) {
    fields.add(new Field(type, field, true));
    statements.add(CodeBlock.of("this.$L = $L", field, value));
  }

  /** A field that begins with zero and changes. */
  void counter(TypeName type, String field) {
    fields.add(new Field(type, field, false));
  }

  /** Something that the constructor does. */
  void statement(CodeBlock statement) {
    statements.add(statement);
  }

  TypeSpec type() {
    boolean isLong = statements.size() > FIELDS_PER_METHOD;
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addAnnotation(Library.GENERATED_FOR)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .superclass(superclass)
            .addJavadoc(javadoc);
    for (Field field : fields) {
      FieldSpec.Builder code = FieldSpec.builder(field.type(), field.name(), Modifier.PRIVATE);
      type.addField(
          field.isAssignedOnce() && !isLong
              ? code.addModifiers(Modifier.FINAL).build()
              : code.build());
    }
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameters(parameters);
    if (!isLong) {
      statements.forEach(constructor::addStatement);
      return type.addMethod(constructor.build()).build();
    }
    List<MethodSpec> parts = new ArrayList<>();
    for (int from = 0; from < statements.size(); from += FIELDS_PER_METHOD) {
      MethodSpec part = part(from);
      parts.add(part);
      constructor.addStatement(
          "$L($L)",
          part.name(),
          parameters.stream()
              .map(parameter -> CodeBlock.of("$L", parameter.name()))
              .collect(CodeBlock.joining(", ")));
    }
    return type.addMethod(constructor.build()).addMethods(parts).build();
  }

  private MethodSpec part(int from) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("openFrom" + from)
            .addModifiers(Modifier.PRIVATE)
            .addParameters(parameters);
    statements
        .subList(from, Math.min(statements.size(), from + FIELDS_PER_METHOD))
        .forEach(method::addStatement);
    return method.build();
  }
}
