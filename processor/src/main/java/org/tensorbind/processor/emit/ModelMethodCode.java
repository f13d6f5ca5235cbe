package org.tensorbind.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.fit.MethodFit;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.Member;
import org.tensorbind.processor.model.ModelMethod;
import org.tensorbind.processor.model.ModelMethod.Parameter;
import org.tensorbind.processor.model.ModelMethod.Result;
import org.tensorbind.processor.model.ModelMethod.Source;

/** A method of a model interface, and the private ones that it is made of. */
final class ModelMethodCode {
  private static final List<String> LOCALS = List.of("size", "results", "from", "chunk", "i", "e");

  private final MethodFit fit;
  private final ModelMethod method;
  private final ModelFace face;
  private final MethodNames names;
  private final InPlaceTypes types;
  private final String call;
  private final NameAllocator locals = new NameAllocator();
  private final List<MethodSpec> inner = new ArrayList<>();

  ModelMethodCode(MethodFit fit, ModelFace face, MethodNames names) {
    this.fit = fit;
    this.method = fit.method();
    this.face = face;
    this.names = names;
    this.types = new InPlaceTypes(fit, face.name());
    method.parameters().forEach(parameter -> locals.newName(parameter.name()));
    this.call = callOf(names.field(fit.index()));
    LOCALS.forEach(name -> locals.newName(name, name));
  }

  /** The field that calls the method, which no other local variable may hide. */
  private String callOf(String field) {
    boolean isHidden =
        method.parameters().stream().anyMatch(parameter -> parameter.name().equals(field));
    if (!isHidden) {
      locals.newName(field);
    }
    return isHidden ? "this." + field : field;
  }

  void addTo(TypeSpec.Builder code) {
    code.addMethod(face.overriding(method).addCode(body()).build());
    inner.forEach(code::addMethod);
    types.addTo(code);
  }

  private CodeBlock body() {
    boolean isRaw = method.result() instanceof Result.Raw;
    if (!method.isBatch()) {
      long copies = fit.batch().size().orElse(1);
      CallShape shape = fit.batch().isBatched() ? CallShape.ONE_AS_BATCH : CallShape.ONE;
      return run(shape, CodeBlock.of("$L", copies));
    }
    boolean isWhole = fit.batch().isBatched() && (isRaw || fit.batch().size().isEmpty());
    CodeBlock.Builder code = CodeBlock.builder().addStatement("int $L = $L", local("size"), size());
    if (!isWhole) {
      return code.add(fit.batch().isBatched() ? inChunks() : oneByOne()).build();
    }
    if (!isRaw) {
      code.beginControlFlow("if ($L == 0)", local("size"))
          .addStatement("return new $T<>()", ArrayList.class)
          .endControlFlow();
    }
    return code.add(run(CallShape.LIST, CodeBlock.of("$L", local("size")))).build();
  }

  private String local(String name) {
    return locals.get(name);
  }

  /** The parameters that are lists of examples. */
  private List<Parameter> lists() {
    return method.parameters().stream().filter(each -> !each.isPerCall()).toList();
  }

  /** The number of examples. */
  private CodeBlock size() {
    List<CodeBlock> sizes =
        lists().stream().map(list -> CodeBlock.of("$L.size()", list.name())).toList();
    if (sizes.size() == 1) {
      return sizes.get(0);
    }
    return CodeBlock.of(
        "$T.commonSize($S, $T.of($L), $L)",
        Library.CHUNKS,
        fit.model().label(method),
        List.class,
        lists().stream()
            .map(list -> CodeBlock.of("$S", list.name()))
            .collect(CodeBlock.joining(", ")),
        sizes.stream().collect(CodeBlock.joining(", ")));
  }

  private CodeBlock run(CallShape shape, CodeBlock size) {
    Optional<CodeBlock> listOfValues =
        shape == CallShape.LIST ? types.values().map(this::listOfValues) : Optional.empty();
    return new RunCode(fit, types, call, locals).code(shape, size, listOfValues);
  }

  /** Adds the method that makes records of parallel lists, and answers its call. */
  private CodeBlock listOfValues(BoundClass type) {
    String name = names.newMethod(Identifiers.variable(type.simpleName()) + "s");
    ClassName record = types.record(type);
    TypeName list = ParameterizedTypeName.get(Library.LIST, record);
    NameAllocator own = new NameAllocator();
    type.members().forEach(member -> own.newName(member.name()));
    String examples = own.newName("examples");
    String i = own.newName("i");
    CodeBlock elements =
        type.members().stream()
            .map(member -> CodeBlock.of("$L.get($L)", member.name(), i))
            .collect(CodeBlock.joining(", "));
    String first = type.members().get(0).name();
    MethodSpec.Builder code =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(list);
    for (Parameter parameter : method.values(false)) {
      code.addParameter(ModelFace.parameter(parameter));
    }
    code.addStatement("$T $L = new $T<>($L.size())", list, examples, ArrayList.class, first)
        .beginControlFlow("for (int $1L = 0; $1L < $2L.size(); $1L++)", i, first)
        .addStatement("$L.add(new $T($L))", examples, record, elements)
        .endControlFlow()
        .addStatement("return $L", examples);
    inner.add(code.build());
    CodeBlock arguments =
        type.members().stream()
            .map(Member::name)
            .map(each -> CodeBlock.of("$L", each))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.of("$L($L)", name, arguments);
  }

  /** The signature wants so many examples at once: the last chunk is filled up. */
  private CodeBlock inChunks() {
    long size = fit.batch().size().orElseThrow();
    String name = names.newMethod(fit.model().uniqueName(fit.index()) + "Chunk");
    TypeName list = ParameterizedTypeName.get(Library.LIST, types.result());
    MethodSpec.Builder chunk =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE)
            .returns(list)
            .addParameters(method.parameters().stream().map(ModelFace::parameter).toList());
    int place = inner.size();
    CodeBlock run = run(CallShape.LIST, CodeBlock.of("$L", size));
    inner.add(place, chunk.addCode(run).build());
    CodeBlock arguments =
        method.parameters().stream()
            .map(
                parameter ->
                    parameter.isPerCall()
                        ? CodeBlock.of("$L", parameter.name())
                        : CodeBlock.of(
                            "$T.of($L, $L, $L)",
                            Library.CHUNKS,
                            parameter.name(),
                            local("from"),
                            size))
            .collect(CodeBlock.joining(", "));
    CodeBlock body =
        CodeBlock.builder()
            .addStatement("$T $L = $L($L)", list, local("chunk"), name, arguments)
            .addStatement(
                "$L.addAll($L.subList(0, $T.min($L, $L - $L)))",
                local("results"),
                local("chunk"),
                Math.class,
                size,
                local("size"),
                local("from"))
            .build();
    return loop(
        list,
        CodeBlock.of("int $1L = 0; $1L < $2L; $1L += $3L", local("from"), local("size"), size),
        local("from"),
        body);
  }

  /** The signature takes one example a call. */
  private CodeBlock oneByOne() {
    String name = names.newMethod(fit.model().uniqueName(fit.index()) + "One");
    MethodSpec.Builder one =
        MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE).returns(types.result());
    for (Parameter parameter : method.parameters()) {
      one.addParameter(
          parameter.isPerCall() ? TypeNames.of(parameter.type()) : example(parameter),
          parameter.name());
    }
    inner.add(one.addCode(run(CallShape.ONE, CodeBlock.of("1"))).build());
    CodeBlock arguments =
        method.parameters().stream()
            .map(
                parameter ->
                    CodeBlock.of(
                        parameter.isPerCall() ? "$L" : "$L.get($L)",
                        parameter.isPerCall()
                            ? new Object[] {parameter.name()}
                            : new Object[] {parameter.name(), local("i")}))
            .collect(CodeBlock.joining(", "));
    TypeName list = ParameterizedTypeName.get(Library.LIST, types.result());
    return loop(
        list,
        CodeBlock.of("int $1L = 0; $1L < $2L; $1L++", local("i"), local("size")),
        local("i"),
        CodeBlock.builder()
            .addStatement("$L.add($L($L))", local("results"), name, arguments)
            .build());
  }

  private static TypeName example(Parameter parameter) {
    return parameter.source() instanceof Source.Bound bound
        ? TypeNames.of(bound.type().type())
        : TypeNames.variable(((Source.Value) parameter.source()).member().type().ref());
  }

  /** Errors are told by the example's place in the whole list. */
  private CodeBlock loop(TypeName list, CodeBlock header, String first, CodeBlock body) {
    return CodeBlock.builder()
        .addStatement(
            "$T $L = new $T<>($L)", list, local("results"), ArrayList.class, local("size"))
        .beginControlFlow("for ($L)", header)
        .beginControlFlow("try")
        .add(body)
        .nextControlFlow("catch ($T $L)", Library.CONVERSION_EXCEPTION, local("e"))
        .addStatement("throw $L.movedBy($L)", local("e"), first)
        .endControlFlow()
        .endControlFlow()
        .addStatement("return $L", local("results"))
        .build();
  }
}
