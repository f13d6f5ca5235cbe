package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.layout.ClassLayout;
import org.tensorbind.processor.layout.Readability;
import org.tensorbind.processor.model.BoundClass.Construction;

/** The public {@code read} methods. */
final class ReadEmitter {
  private final ClassLayout layout;
  private final ClassBody body;
  private final Skeleton skeleton;
  private final Optional<String> obstacle;

  ReadEmitter(ClassLayout layout, ClassBody body, Skeleton skeleton) {
    this.layout = layout;
    this.body = body;
    this.skeleton = skeleton;
    this.obstacle = Readability.obstacle(layout.root());
  }

  boolean isReadable() {
    return obstacle.isEmpty();
  }

  /** Why there is no {@code read}. */
  Optional<String> reason() {
    return obstacle;
  }

  List<MethodSpec> methods() {
    if (!isReadable()) {
      return List.of();
    }
    TypeName map =
        ParameterizedTypeName.get(
            Library.MAP, Library.STRING, WildcardTypeName.subtypeOf(Library.TENSOR));
    return List.of(
        reading(map, "The tensors stay open; those of other names are ignored."),
        reading(Library.RESULT, "The result stays open; tensors of other names are ignored."),
        readOutputs());
  }

  private MethodSpec reading(TypeName outputs, String note) {
    return MethodSpec.methodBuilder("read")
        .addJavadoc("Reads a model's results back, one object for each example.\n$L\n", note)
        .addModifiers(skeleton.visibility())
        .addModifiers(Modifier.STATIC)
        .returns(results())
        .addParameter(outputs, "outputs")
        .addStatement("return read($T.of(SCHEMA, outputs$L))", Library.OUTPUTS, optional())
        .build();
  }

  /** Masks, lengths and indicators need not be among the outputs. */
  private CodeBlock optional() {
    CodeBlock.Builder names = CodeBlock.builder();
    Auxiliaries.of(layout.root()).stream()
        .sorted()
        .forEach(tensor -> names.add(", $L", Literals.text(layout.tensor(tensor).name())));
    return names.build();
  }

  /** The one that generated code calls. */
  MethodSpec readOutputs() {
    boolean isBare = layout.type().construction() instanceof Construction.Bare;
    String name = isBare ? "Value" : layout.type().simpleName();
    String method = new ReadCode(body).struct(layout.root(), name, "", 0);
    return MethodSpec.methodBuilder("read")
        .addJavadoc("Reads tensors that have been checked, one object for each example.\n")
        .addModifiers(skeleton.visibility())
        .addModifiers(Modifier.STATIC)
        .returns(results())
        .addParameter(Library.OUTPUTS, "outputs")
        .addStatement("$1T in = new $1T(outputs)", body.readers())
        .addStatement(
            "$T $L = new $T<>(outputs.size())", results(), skeleton.examplesName(), ArrayList.class)
        .addStatement("int index = 0")
        .beginControlFlow("try")
        .beginControlFlow("for (; index < outputs.size(); index++)")
        .addStatement("$L.add($L(in))", skeleton.examplesName(), method)
        .endControlFlow()
        .nextControlFlow("catch ($T e)", Library.INVALID_VALUE)
        .addStatement("throw e.toConversionException($S, index)", layout.type().label())
        .endControlFlow()
        .addStatement("return $L", skeleton.examplesName())
        .build();
  }

  private TypeName results() {
    return ParameterizedTypeName.get(Library.LIST, skeleton.example());
  }
}
