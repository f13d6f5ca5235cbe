package org.tensorbind.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.layout.ClassLayout;

/** Writes the class that reads a bound class which nothing can be written from. */
final class ResultEmitter {
  private final ClassLayout layout;
  private final Skeleton skeleton;
  private final ClassBody body;

  ResultEmitter(ClassLayout layout, Skeleton skeleton, NestedNames nested) {
    this.layout = layout;
    this.skeleton = skeleton;
    this.body = new ClassBody(layout, skeleton.name(), nested);
  }

  /**
   * The whole file.
   *
   * @param reason why nothing can be written
   */
  SourceFile file(String reason, Surroundings surroundings) {
    TypeSpec.Builder code = skeleton.plainType(surroundings);
    code.addJavadoc(
        "The tensors that {@link $T} is read from, one row for each example.\n\n$L",
        TypeNames.raw(layout.type().type()),
        SchemaCode.table(layout));
    code.addJavadoc("\n<p>There is no {@code of}: $L.\n", reason);
    ReadEmitter reads = new ReadEmitter(layout, body, skeleton);
    reads.reason().ifPresent(each -> code.addJavadoc("\n<p>There is no {@code read}: $L.\n", each));
    CodeBlock schema = SchemaCode.initializer(layout, body);
    body.newConstants().forEach(code::addField);
    code.addField(
        skeleton
            .schemaField()
            .initializer(schema)
            .addJavadoc("Names, dtypes and shapes of the tensors, without the batch axis.\n")
            .build());
    code.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    List<MethodSpec> reading = reads.methods();
    reading.forEach(code::addMethod);
    addPrivateMembers(code, reads.isReadable());
    return SourceFile.of(layout.type(), code.build(), surroundings);
  }

  /** What reads a value that is annotated at a method, as a class inside the one of its model. */
  static TypeSpec nested(ClassLayout layout, ClassName name) {
    NestedNames nested = new NestedNames(layout, name.simpleName().replaceAll("Tensors$", ""));
    Skeleton skeleton = new Skeleton(layout.type(), name, nested);
    return new ResultEmitter(layout, skeleton, nested).nested();
  }

  private TypeSpec nested() {
    TypeSpec.Builder code = skeleton.nestedType();
    CodeBlock schema = SchemaCode.initializer(layout, body);
    body.newConstants().forEach(code::addField);
    code.addField(skeleton.schemaField().initializer(schema).build());
    code.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    code.addMethod(new ReadEmitter(layout, body, skeleton).readOutputs());
    addPrivateMembers(code, true);
    return code.build();
  }

  private void addPrivateMembers(TypeSpec.Builder code, boolean reads) {
    body.newConstants().forEach(code::addField);
    CodeBlock verifications = body.verifications();
    if (!verifications.isEmpty()) {
      code.addStaticBlock(verifications);
    }
    body.methods().forEach(code::addMethod);
    if (reads) {
      code.addType(new Holders(body).readers());
    }
  }
}
