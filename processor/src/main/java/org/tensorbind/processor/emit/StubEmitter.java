package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.layout.ClassLayout;
import org.tensorbind.processor.layout.Node;
import org.tensorbind.processor.layout.Outline;
import org.tensorbind.processor.model.BoundClass;

/**
 * Writes the public face of a converter for a class with errors: uses of it compile, so the errors
 * that are reported are the user's own.
 */
public final class StubEmitter {
  private static final CodeBlock FAIL =
      CodeBlock.of("throw new $T($S)", IllegalStateException.class, "the bound class has errors");

  private StubEmitter() {}

  /** The whole file. */
  public static SourceFile emit(BoundClass type, Surroundings surroundings) {
    Skeleton skeleton = new Skeleton(type, new NestedNames(emptyLayout(type)));
    TypeSpec.Builder code = skeleton.type(surroundings);
    code.addField(skeleton.schemaField().initializer("null").build());
    code.addField(skeleton.converterField().initializer("null").build());
    code.addMethod(failing("of", skeleton.name(), skeleton.example(), "example"));
    code.addMethod(failing("of", skeleton.name(), skeleton.examples(), "examples"));
    code.addMethod(failing("unbatched", skeleton.name(), skeleton.example(), "example"));
    code.addMethod(failing("reusable", skeleton.reusableType(), TypeName.INT, "maxBatch"));
    TypeName list = ParameterizedTypeName.get(Library.LIST, skeleton.example());
    TypeName map =
        ParameterizedTypeName.get(
            Library.MAP, Library.STRING, WildcardTypeName.subtypeOf(Library.TENSOR));
    code.addMethod(failing("read", list, map, "outputs"));
    code.addMethod(failing("read", list, Library.RESULT, "outputs"));
    code.addMethod(failing("read", list, Library.OUTPUTS, "outputs"));
    Outline.of(type).forEach(accessor -> code.addMethod(accessor(accessor)));
    for (MethodSpec method : new BatchMethods(skeleton).methods()) {
      code.addMethod(
          MethodSpec.methodBuilder(method.name())
              .addAnnotations(method.annotations())
              .addModifiers(method.modifiers())
              .returns(method.returnType())
              .addParameters(method.parameters())
              .addStatement(FAIL)
              .build());
    }
    return SourceFile.of(type, code.build(), surroundings);
  }

  /** Where the dtype is unknown, the caller's wish is as good as any. */
  private static MethodSpec accessor(Outline.Accessor accessor) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(accessor.name()).addModifiers(Modifier.PUBLIC).addStatement(FAIL);
    if (accessor.dtype().isPresent()) {
      return method.returns(TensorKind.of(accessor.dtype().get()).tensorClass()).build();
    }
    TypeVariableName any = TypeVariableName.get("T", Library.TENSOR);
    return method.addTypeVariable(any).returns(any).build();
  }

  private static ClassLayout emptyLayout(BoundClass type) {
    return new ClassLayout(
        type, List.of(), List.of(), List.of(), new Node.Struct(type, List.of(), List.of()));
  }

  private static MethodSpec failing(
      String name, TypeName result, TypeName parameter, String parameterName) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(result)
        .addParameter(parameter, parameterName)
        .addStatement(FAIL)
        .build();
  }
}
