package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.layout.ClassLayout;

/** Writes the class that reads a bound class which nothing can be written from. */
final class ResultEmitter {
  private final ClassLayout layout;
  private final Surroundings surroundings;
  private final Skeleton skeleton;
  private final ClassBody body;

  ResultEmitter(ClassLayout layout, Surroundings surroundings) {
    this.layout = layout;
    this.surroundings = surroundings;
    NestedNames nested = new NestedNames(layout);
    this.skeleton = new Skeleton(layout.type(), nested);
    this.body = new ClassBody(layout, skeleton.name(), nested);
  }

  /**
   * The whole file.
   *
   * @param reason why nothing can be written
   */
  SourceFile file(String reason) {
    TypeSpec.Builder code = skeleton.plainType(surroundings);
    code.addJavadoc(
        "The tensors that {@link $T} is read from, one row for each example.\n\n$L",
        TypeNames.raw(layout.type().type()),
        SchemaCode.table(layout));
    code.addJavadoc("\n<p>There is no {@code of}: $L.\n", reason);
    ReadEmitter reads = new ReadEmitter(layout, body, skeleton);
    reads.reason().ifPresent(each -> code.addJavadoc("\n<p>There is no {@code read}: $L.\n", each));
    code.addField(
        skeleton
            .schemaField()
            .initializer(SchemaCode.initializer(layout, body))
            .addJavadoc("Names, dtypes and shapes of the tensors, without the batch axis.\n")
            .build());
    code.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    List<MethodSpec> reading = reads.methods();
    reading.forEach(code::addMethod);
    body.constants().forEach(code::addField);
    CodeBlock verifications = body.verifications();
    if (!verifications.isEmpty()) {
      code.addStaticBlock(verifications);
    }
    body.methods().forEach(code::addMethod);
    if (reads.isReadable()) {
      code.addType(new Holders(body).readers());
    }
    return SourceFile.of(layout.type(), code.build(), surroundings);
  }
}
