package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.model.ModelInterface;
import org.tensorbind.processor.model.ModelMethod;

/**
 * Writes the public face of an implementation for an interface with errors: uses of it compile, so
 * the errors that are reported are the user's own. It is abstract: methods that mention a type that
 * does not exist could not be repeated.
 */
public final class ModelStubEmitter {
  private static final CodeBlock FAIL =
      CodeBlock.of(
          "throw new $T($S)", IllegalStateException.class, "the model interface has errors");

  private ModelStubEmitter() {}

  /** The whole file. */
  public static SourceFile emit(ModelInterface model, Surroundings surroundings) {
    ModelFace face = new ModelFace(model);
    TypeSpec.Builder code = face.type(surroundings).addModifiers(Modifier.ABSTRACT);
    face.methods(method -> FAIL).stream()
        .filter(own -> model.methods().stream().noneMatch(each -> isDeclared(own, each, face)))
        .forEach(code::addMethod);
    return SourceFile.of(
        model.type().packageName(), model.generatedName(), code.build(), surroundings);
  }

  /** An interface may declare what every implementation has, by mistake. */
  private static boolean isDeclared(MethodSpec own, ModelMethod method, ModelFace face) {
    MethodSpec declared = face.overriding(method).build();
    return own.name().equals(declared.name()) && typesOf(own).equals(typesOf(declared));
  }

  private static List<TypeName> typesOf(MethodSpec method) {
    return method.parameters().stream().map(ParameterSpec::type).toList();
  }
}
