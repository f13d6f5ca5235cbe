package org.tensorbind.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.layout.ClassLayout;
import org.tensorbind.processor.layout.TensorPlan;
import org.tensorbind.processor.model.BoundClass;

/** Writes the class that converts a bound class: {@code PassengerTensors}. */
public final class ConverterEmitter {
  private final ClassLayout layout;
  private final Surroundings surroundings;
  private final Skeleton skeleton;
  private final ClassBody body;

  private ConverterEmitter(ClassLayout layout, Surroundings surroundings) {
    this.layout = layout;
    this.surroundings = surroundings;
    NestedNames nested = new NestedNames(layout);
    this.skeleton = new Skeleton(layout.type(), nested);
    this.body = new ClassBody(layout, skeleton.name(), nested);
  }

  /** The whole file. */
  public static SourceFile emit(ClassLayout layout, Surroundings surroundings) {
    return Writability.obstacle(layout.root())
        .map(reason -> new ResultEmitter(layout, surroundings).file(reason))
        .orElseGet(() -> new ConverterEmitter(layout, surroundings).file());
  }

  private SourceFile file() {
    BoundClass type = layout.type();
    TypeSpec.Builder code = skeleton.type(surroundings);
    code.addJavadoc(
        "The tensors of {@link $T}, one row for each example. The batch owns them: close it.\n\n$L",
        TypeNames.raw(type.type()),
        SchemaCode.table(layout));
    code.addField(
        skeleton
            .schemaField()
            .initializer(SchemaCode.initializer(layout, body))
            .addJavadoc("Names, dtypes and shapes of the tensors, without the batch axis.\n")
            .build());
    code.addField(
        skeleton
            .converterField()
            .initializer("$T.INSTANCE", skeleton.name().nestedClass(skeleton.converterClass()))
            .build());
    code.addField(
        FieldSpec.builder(Library.OWNED_TENSORS, "tensors", Modifier.PRIVATE, Modifier.FINAL)
            .build());
    code.addMethod(
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(Library.OWNED_TENSORS, "tensors")
            .addStatement("this.tensors = tensors")
            .build());
    code.addMethod(ofOne());
    code.addMethod(ofList());
    ReadEmitter reads = new ReadEmitter(layout, body, skeleton);
    List<MethodSpec> reading = reads.methods();
    reading.forEach(code::addMethod);
    reads
        .reason()
        .ifPresent(reason -> code.addJavadoc("\n<p>There is no {@code read}: $L.\n", reason));
    List<TensorPlan> tensors = layout.visible();
    for (int i = 0; i < tensors.size(); i++) {
      code.addMethod(accessor(tensors.get(i), i));
    }
    new BatchMethods(skeleton).methods().forEach(code::addMethod);
    conversion().forEach(code::addMethod);
    body.constants().forEach(code::addField);
    CodeBlock verifications = body.verifications();
    if (!verifications.isEmpty()) {
      code.addStaticBlock(verifications);
    }
    body.methods().forEach(code::addMethod);
    code.addType(converter());
    new Holders(body).types(reads.isReadable()).forEach(code::addType);
    return SourceFile.of(type, code.build(), surroundings);
  }

  private MethodSpec ofOne() {
    return MethodSpec.methodBuilder("of")
        .addJavadoc("Converts one example.\n")
        .addModifiers(skeleton.visibility())
        .addModifiers(Modifier.STATIC)
        .returns(skeleton.name())
        .addParameter(skeleton.example(), skeleton.exampleName())
        .addStatement("return of($T.singletonList($L))", Collections.class, skeleton.exampleName())
        .build();
  }

  private MethodSpec ofList() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("of")
            .addJavadoc("Converts a batch; an empty one has tensors with a batch axis of 0.\n")
            .addModifiers(skeleton.visibility())
            .addModifiers(Modifier.STATIC)
            .returns(skeleton.name())
            .addParameter(skeleton.examples(), skeleton.examplesName());
    if (hasAxes()) {
      method.addStatement("$T axes = measure($L)", body.axes(), skeleton.examplesName());
    }
    return method
        .beginControlFlow(
            "try ($1T batch = $1T.ofTensors(SCHEMA, $2L.size()))",
            Library.BATCH_BUILDER,
            skeleton.examplesName())
        .addStatement("write($L, $L)", skeleton.examplesName(), newWriters("batch"))
        .addStatement("return new $T(batch.build())", skeleton.name())
        .endControlFlow()
        .build();
  }

  private CodeBlock newWriters(String batch) {
    return hasAxes()
        ? CodeBlock.of("new $T($L, axes)", body.writers(), batch)
        : CodeBlock.of("new $T($L)", body.writers(), batch);
  }

  private boolean hasAxes() {
    return !layout.axes().isEmpty();
  }

  private MethodSpec accessor(TensorPlan tensor, int index) {
    TypeName type = TensorKind.of(tensor.dtype()).tensorClass();
    return MethodSpec.methodBuilder(tensor.accessor())
        .addJavadoc("The tensor {@code $L}.\n", SchemaCode.escaped(tensor.name()))
        .addModifiers(skeleton.visibility())
        .returns(type)
        .addStatement("return ($T) tensors.get($L)", type, index)
        .build();
  }

  /** The two passes over the examples. */
  private List<MethodSpec> conversion() {
    MethodSpec write =
        pass("write", body.writers(), "out")
            .addCode(
                examples(
                    new WriteCode(body)
                        .struct(layout.root(), skeleton.example(), layout.type().simpleName(), ""),
                    "out"))
            .build();
    if (!hasAxes()) {
      return List.of(write);
    }
    MethodSpec.Builder measure =
        MethodSpec.methodBuilder("measure")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(body.axes())
            .addParameter(skeleton.examples(), skeleton.examplesName())
            .addStatement("$1T axes = new $1T()", body.axes())
            .addCode(
                examples(
                    new MeasureCode(body)
                        .struct(layout.root(), skeleton.example(), layout.type().simpleName(), ""),
                    "axes"))
            .addStatement("return axes");
    return List.of(measure.build(), write);
  }

  private MethodSpec.Builder pass(String name, TypeName holder, String parameter) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(skeleton.examples(), skeleton.examplesName())
        .addParameter(holder, parameter);
  }

  private CodeBlock examples(String method, String argument) {
    return CodeBlock.builder()
        .addStatement("int index = 0")
        .beginControlFlow("try")
        .beginControlFlow(
            "for ($T $L : $L)", skeleton.example(), skeleton.exampleName(), skeleton.examplesName())
        .addStatement(
            "$L($T.present($L, \"\"), $L)",
            method,
            Library.REQUIRE,
            skeleton.exampleName(),
            argument)
        .addStatement("index++")
        .endControlFlow()
        .nextControlFlow("catch ($T e)", Library.INVALID_VALUE)
        .addStatement("throw e.toConversionException($S, index)", layout.type().simpleName())
        .endControlFlow()
        .build();
  }

  /** {@code CONVERTER}: an enum, because that is serializable and a singleton. */
  private TypeSpec converter() {
    TypeName batch = skeleton.name();
    MethodSpec.Builder preview =
        overriding("preview")
            .returns(skeleton.previewType())
            .addParameter(skeleton.example(), skeleton.exampleName())
            .addStatement(
                "$T $L = $T.singletonList($L)",
                skeleton.examples(),
                skeleton.examplesName(),
                Collections.class,
                skeleton.exampleName());
    if (hasAxes()) {
      preview.addStatement("$T axes = measure($L)", body.axes(), skeleton.examplesName());
    }
    preview
        .beginControlFlow("try ($1T batch = $1T.ofArrays(SCHEMA))", Library.BATCH_BUILDER)
        .addStatement("write($L, $L)", skeleton.examplesName(), newWriters("batch"))
        .addStatement("return batch.arrays()")
        .endControlFlow();
    return TypeSpec.enumBuilder(skeleton.converterClass())
        .addModifiers(Modifier.PRIVATE)
        .addSuperinterface(skeleton.converterType())
        .addEnumConstant("INSTANCE")
        .addMethod(
            overriding("convert")
                .returns(batch)
                .addParameter(skeleton.example(), skeleton.exampleName())
                .addStatement("return of($L)", skeleton.exampleName())
                .build())
        .addMethod(
            overriding("convert")
                .returns(batch)
                .addParameter(skeleton.examples(), skeleton.examplesName())
                .addStatement("return of($L)", skeleton.examplesName())
                .build())
        .addMethod(
            overriding("schema")
                .returns(Library.TENSOR_SCHEMA)
                .addStatement("return SCHEMA")
                .build())
        .addMethod(preview.build())
        .build();
  }

  private static MethodSpec.Builder overriding(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(AnnotationSpec.builder(ClassName.get(Override.class)).build())
        .addModifiers(Modifier.PUBLIC);
  }
}
