package org.tensorbind.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of {@code TensorBatch}. */
final class BatchMethods {
  private final Skeleton skeleton;

  BatchMethods(Skeleton skeleton) {
    this.skeleton = skeleton;
  }

  List<MethodSpec> methods() {
    return List.of(
        overriding("tensors", skeleton.tensorMapType())
            .addStatement("return tensors.asMap()")
            .build(),
        overriding("tensor", Library.TENSOR)
            .addParameter(Library.STRING, "name")
            .addStatement("return tensors.get(name)")
            .build(),
        overriding("size", TypeName.INT).addStatement("return tensors.size()").build(),
        overriding("schema", Library.TENSOR_SCHEMA).addStatement("return SCHEMA").build(),
        overriding("padding", Library.PADDING_REPORT)
            .addStatement("return tensors.padding()")
            .build(),
        overriding("close", TypeName.VOID).addStatement("tensors.close()").build());
  }

  private static MethodSpec.Builder overriding(String name, TypeName type) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(AnnotationSpec.builder(ClassName.get(Override.class)).build())
        .addModifiers(Modifier.PUBLIC)
        .returns(type);
  }
}
