package org.tensorbind.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.layout.ClassLayout;
import org.tensorbind.processor.layout.TensorPlan;
import org.tensorbind.processor.layout.Writability;
import org.tensorbind.processor.model.BoundClass;

/** Writes the class that converts a bound class: {@code PassengerTensors}. */
public final class ConverterEmitter {
  private final ClassLayout layout;
  private final Surroundings surroundings;
  private final Skeleton skeleton;
  private final ClassBody body;

  private ConverterEmitter(
      ClassLayout layout, Surroundings surroundings, Skeleton skeleton, NestedNames nested) {
    this.layout = layout;
    this.surroundings = surroundings;
    this.skeleton = skeleton;
    this.body = new ClassBody(layout, skeleton.name(), nested);
  }

  /** The whole file. */
  public static SourceFile emit(ClassLayout layout, Surroundings surroundings) {
    NestedNames nested = new NestedNames(layout);
    Skeleton skeleton = new Skeleton(layout.type(), nested);
    return Writability.obstacle(layout.root())
        .map(reason -> new ResultEmitter(layout, skeleton, nested).file(reason, surroundings))
        .orElseGet(() -> new ConverterEmitter(layout, surroundings, skeleton, nested).file());
  }

  /** What writes values that are annotated at a method, as a class inside the one of its model. */
  static TypeSpec nested(ClassLayout layout, ClassName name) {
    NestedNames nested = new NestedNames(layout, name.simpleName().replaceAll("Tensors$", ""));
    Skeleton skeleton = new Skeleton(layout.type(), name, nested);
    Surroundings none = new Surroundings(false, false, false);
    return new ConverterEmitter(layout, none, skeleton, nested).nested();
  }

  private TypeSpec nested() {
    TypeSpec.Builder code = skeleton.nestedType();
    CodeBlock schema = SchemaCode.initializer(layout, body);
    body.newConstants().forEach(code::addField);
    code.addField(skeleton.schemaField().initializer(schema).build());
    code.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    conversion().forEach(code::addMethod);
    addPrivateMembers(code);
    new Holders(body).types(false).forEach(code::addType);
    return code.build();
  }

  private void addTensors(TypeSpec.Builder code) {
    code.addField(
        FieldSpec.builder(Library.OWNED_TENSORS, "tensors", Modifier.PRIVATE, Modifier.FINAL)
            .build());
    code.addMethod(
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(Library.OWNED_TENSORS, "tensors")
            .addStatement("this.tensors = tensors")
            .build());
  }

  private void addAccessors(TypeSpec.Builder code) {
    List<TensorPlan> tensors = layout.visible();
    for (int i = 0; i < tensors.size(); i++) {
      code.addMethod(accessor(tensors.get(i), i));
    }
  }

  private void addPrivateMembers(TypeSpec.Builder code) {
    body.newConstants().forEach(code::addField);
    CodeBlock verifications = body.verifications();
    if (!verifications.isEmpty()) {
      code.addStaticBlock(verifications);
    }
    body.methods().forEach(code::addMethod);
  }

  private SourceFile file() {
    BoundClass type = layout.type();
    TypeSpec.Builder code = skeleton.type(surroundings);
    code.addJavadoc(
        "The tensors of {@link $T}, one row for each example. The batch owns them: close it.\n\n$L",
        TypeNames.raw(type.type()),
        SchemaCode.table(layout));
    CodeBlock schema = SchemaCode.initializer(layout, body);
    body.newConstants().forEach(code::addField);
    code.addField(
        skeleton
            .schemaField()
            .initializer(schema)
            .addJavadoc("Names, dtypes and shapes of the tensors, without the batch axis.\n")
            .build());
    code.addField(
        skeleton
            .converterField()
            .initializer("$T.INSTANCE", skeleton.name().nestedClass(skeleton.converterClass()))
            .build());
    addTensors(code);
    code.addMethod(ofOne());
    code.addMethod(ofList());
    code.addMethod(unbatched());
    code.addMethod(reusable());
    ReadEmitter reads = new ReadEmitter(layout, body, skeleton);
    List<MethodSpec> reading = reads.methods();
    reading.forEach(code::addMethod);
    reads
        .reason()
        .ifPresent(reason -> code.addJavadoc("\n<p>There is no {@code read}: $L.\n", reason));
    addAccessors(code);
    new BatchMethods(skeleton).methods().forEach(code::addMethod);
    conversion().forEach(code::addMethod);
    addPrivateMembers(code);
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
    return MethodSpec.methodBuilder("of")
        .addJavadoc("Converts a batch; an empty one has tensors with a batch axis of 0.\n")
        .addModifiers(skeleton.visibility())
        .addModifiers(Modifier.STATIC)
        .returns(skeleton.name())
        .addParameter(skeleton.examples(), skeleton.examplesName())
        .beginControlFlow(
            "try ($1T batch = $1T.ofTensors(SCHEMA, $2L.size()))",
            Library.BATCH_BUILDER,
            skeleton.examplesName())
        .addStatement("write($L, batch)", skeleton.examplesName())
        .addStatement("return new $T(batch.build())", skeleton.name())
        .endControlFlow()
        .build();
  }

  private MethodSpec unbatched() {
    return MethodSpec.methodBuilder("unbatched")
        .addJavadoc(
            "Converts one example to tensors without a batch axis, for models that take one.\n")
        .addModifiers(skeleton.visibility())
        .addModifiers(Modifier.STATIC)
        .returns(skeleton.name())
        .addParameter(skeleton.example(), skeleton.exampleName())
        .beginControlFlow("try ($1T batch = $1T.ofExample(SCHEMA))", Library.BATCH_BUILDER)
        .addStatement(
            "write($T.singletonList($L), batch)", Collections.class, skeleton.exampleName())
        .addStatement("return new $T(batch.build())", skeleton.name())
        .endControlFlow()
        .build();
  }

  private MethodSpec reusable() {
    return MethodSpec.methodBuilder("reusable")
        .addJavadoc(
            """
            Tensors that are filled again and again; those of one fill are valid until the next.

            @param maxBatch how many examples there are at most in one fill
            """)
        .addModifiers(skeleton.visibility())
        .addModifiers(Modifier.STATIC)
        .returns(skeleton.reusableType())
        .addParameter(TypeName.INT, "maxBatch")
        .addStatement("return CONVERTER.reusable(maxBatch)")
        .build();
  }

  private boolean hasAxes() {
    return layout.isMeasured();
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
    List<MethodSpec> methods = new ArrayList<>();
    MethodSpec.Builder write =
        MethodSpec.methodBuilder("write")
            .addJavadoc("Writes all tensors of examples, for generated code.\n")
            .addModifiers(skeleton.visibility())
            .addModifiers(Modifier.STATIC)
            .addParameter(skeleton.examples(), skeleton.examplesName())
            .addParameter(Library.BATCH_BUILDER, "batch");
    if (hasAxes()) {
      write
          .addStatement("$1T axes = batch.axes($1T::new)", body.axes())
          .addStatement("measure($L, axes)", skeleton.examplesName())
          .addStatement(
              "batch.write($L, axes, $T::new, $T::writeAll)",
              skeleton.examplesName(),
              body.writers(),
              skeleton.name());
    } else {
      write.addStatement(
          "batch.write($L, $T::new, $T::writeAll)",
          skeleton.examplesName(),
          body.writers(),
          skeleton.name());
    }
    methods.add(write.build());
    String writeOne =
        new WriteCode(body)
            .struct(layout.root(), skeleton.example(), layout.type().simpleName(), "");
    methods.add(
        pass("writeAll")
            .addParameter(TypeName.INT, "first")
            .addParameter(body.writers(), "out")
            .addCode(examples(writeOne, "first", "out"))
            .build());
    if (hasAxes()) {
      String measureOne =
          new MeasureCode(body)
              .struct(layout.root(), skeleton.example(), layout.type().simpleName(), "");
      methods.add(
          pass("measure")
              .addParameter(body.axes(), "axes")
              .addCode(examples(measureOne, "0", "axes"))
              .build());
    }
    return methods;
  }

  private MethodSpec.Builder pass(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(skeleton.examples(), skeleton.examplesName());
  }

  private CodeBlock examples(String method, String first, String argument) {
    return CodeBlock.builder()
        .addStatement("int index = $L", first)
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
        .addStatement("throw e.toConversionException($S, index)", layout.type().label())
        .endControlFlow()
        .build();
  }

  /** {@code CONVERTER}: an enum, because that is serializable and a singleton. */
  private TypeSpec converter() {
    return TypeSpec.enumBuilder(skeleton.converterClass())
        .addAnnotation(Library.GENERATED_FOR)
        .addModifiers(Modifier.PRIVATE)
        .addSuperinterface(skeleton.generatedConverterType())
        .addEnumConstant("INSTANCE")
        .addMethod(
            overriding("schema")
                .returns(Library.TENSOR_SCHEMA)
                .addStatement("return SCHEMA")
                .build())
        .addMethod(
            overriding("write")
                .addParameter(skeleton.examples(), skeleton.examplesName())
                .addParameter(Library.BATCH_BUILDER, "batch")
                .addStatement("$T.write($L, batch)", skeleton.name(), skeleton.examplesName())
                .build())
        .addMethod(
            overriding("batch")
                .returns(skeleton.name())
                .addParameter(Library.OWNED_TENSORS, "tensors")
                .addStatement("return new $T(tensors)", skeleton.name())
                .build())
        .build();
  }

  private static MethodSpec.Builder overriding(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(AnnotationSpec.builder(ClassName.get(Override.class)).build())
        .addModifiers(Modifier.PUBLIC);
  }
}
