package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
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
    List<MethodSpec> declared =
        model.methods().stream()
            .map(method -> face.overriding(method).addStatement(FAIL).build())
            .toList();
    face.methods(method -> FAIL).stream()
        .filter(own -> declared.stream().noneMatch(each -> haveOneSignature(own, each)))
        .forEach(code::addMethod);
    declared.forEach(code::addMethod);
    return SourceFile.of(
        model.type().packageName(), model.generatedName(), code.build(), surroundings);
  }

  /** An interface may declare what every implementation has, by mistake. */
  private static boolean haveOneSignature(MethodSpec one, MethodSpec other) {
    return one.name().equals(other.name()) && typesOf(one).equals(typesOf(other));
  }

  private static List<TypeName> typesOf(MethodSpec method) {
    return method.parameters().stream().map(ParameterSpec::type).toList();
  }
}
