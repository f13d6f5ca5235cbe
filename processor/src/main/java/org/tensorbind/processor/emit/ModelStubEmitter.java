package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import org.tensorbind.processor.model.ModelInterface;

/**
 * Writes the public face of an implementation for an interface with errors: uses of it compile, so
 * the errors that are reported are the user's own.
 */
public final class ModelStubEmitter {
  private static final CodeBlock FAIL =
      CodeBlock.of(
          "throw new $T($S)", IllegalStateException.class, "the model interface has errors");

  private ModelStubEmitter() {}

  /** The whole file. */
  public static SourceFile emit(ModelInterface model, Surroundings surroundings) {
    ModelFace face = new ModelFace(model);
    TypeSpec.Builder code = face.type(surroundings);
    face.methods(method -> FAIL).forEach(code::addMethod);
    model
        .methods()
        .forEach(method -> code.addMethod(face.overriding(method).addStatement(FAIL).build()));
    return SourceFile.of(
        model.type().packageName(), model.generatedName(), code.build(), surroundings);
  }
}
