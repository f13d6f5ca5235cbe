package org.tensorbind.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.fit.InPlace;
import org.tensorbind.processor.fit.MethodFit;
import org.tensorbind.processor.layout.LayoutBuilder;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.Member;
import org.tensorbind.processor.model.ModelInterface;
import org.tensorbind.processor.model.Names;

/**
 * The nested types of an implementation that stand for what is annotated at one of its methods:
 * records of parameters, and what converts them and reads the result.
 */
final class InPlaceTypes {
  private final ModelInterface model;
  private final MethodFit fit;
  private final ClassName implementation;
  private final Optional<BoundClass> values;
  private final Optional<BoundClass> perCall;
  private final Optional<BoundClass> result;

  InPlaceTypes(MethodFit fit, ClassName implementation) {
    this.model = fit.model();
    this.fit = fit;
    this.implementation = implementation;
    this.values = InPlace.parameters(model, fit.index());
    this.perCall = InPlace.perCall(model, fit.index());
    this.result = InPlace.result(model, fit.index());
  }

  /** The converter of a bound class. */
  static ClassName tensorsOf(BoundClass type) {
    return ClassName.get(type.carrier().packageName(), type.generatedName());
  }

  Optional<BoundClass> values() {
    return values;
  }

  Optional<BoundClass> perCall() {
    return perCall;
  }

  /** The record of values. */
  ClassName record(BoundClass type) {
    return implementation.nestedClass(type.simpleName());
  }

  /** What converts the record of values. */
  ClassName tensors(BoundClass type) {
    return implementation.nestedClass(type.simpleName() + "Tensors");
  }

  /** A record of parameters of the same names. */
  CodeBlock newRecord(BoundClass type) {
    CodeBlock arguments =
        type.members().stream()
            .map(member -> CodeBlock.of("$L", member.name()))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.of("new $T($L)", record(type), arguments);
  }

  /** What the result is read by. */
  ClassName resultTensors() {
    String name = Names.capitalize(model.uniqueName(fit.index())) + "ResultTensors";
    return fit.method()
        .boundResult()
        .map(InPlaceTypes::tensorsOf)
        .orElseGet(() -> implementation.nestedClass(name));
  }

  /** The type of one result. */
  TypeName result() {
    return TypeNames.of(fit.method().boundResult().or(() -> result).orElseThrow().type());
  }

  void addTo(TypeSpec.Builder code) {
    values.ifPresent(type -> addRecord(type, code));
    perCall.ifPresent(type -> addRecord(type, code));
    result.ifPresent(
        type -> code.addType(ResultEmitter.nested(LayoutBuilder.layOut(type), resultTensors())));
  }

  private void addRecord(BoundClass type, TypeSpec.Builder code) {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    for (Member member : type.members()) {
      components.addParameter(TypeNames.variable(member.type().ref()), member.name());
    }
    code.addType(
        TypeSpec.recordBuilder(record(type))
            .addAnnotation(Library.GENERATED_FOR)
            .addModifiers(Modifier.PRIVATE)
            .recordConstructor(components.build())
            .build());
    code.addType(ConverterEmitter.nested(LayoutBuilder.layOut(type), tensors(type)));
  }
}
