package org.tensorbind.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tensorbind.processor.fit.MethodFit;
import org.tensorbind.processor.model.ModelMethod.Parameter;
import org.tensorbind.processor.model.ModelMethod.Result;
import org.tensorbind.processor.model.ModelMethod.Source;

/** One call of a signature: convert, run, read, and give all memory back whatever happens. */
final class RunCode {
  private static final String VALUES = "values";
  private static final String PER_CALL = "perCall";

  private final MethodFit fit;
  private final InPlaceTypes types;
  private final String call;
  private final NameAllocator locals;

  /** What a lambda calls the tensors that it writes. */
  private final String batch;

  /** For each converted thing its variable, by parameter; values annotated in place have two. */
  private final Map<String, String> holders = new LinkedHashMap<>();

  private final List<CodeBlock> resources = new ArrayList<>();

  /**
   * A call.
   *
   * @param call the field that runs it
   * @param locals names that are taken
   */
  RunCode(MethodFit fit, InPlaceTypes types, String call, NameAllocator locals) {
    this.fit = fit;
    this.types = types;
    this.call = call;
    this.locals = locals.clone();
    this.batch = this.locals.newName("batch");
  }

  /**
   * The statements.
   *
   * @param size the number of examples, as an expression
   * @param listOfValues the list of values that are annotated in place, as an expression
   */
  CodeBlock code(CallShape shape, CodeBlock size, Optional<CodeBlock> listOfValues) {
    for (Parameter parameter : fit.method().parameters()) {
      if (parameter.source() instanceof Source.Bound bound) {
        ClassName tensors = InPlaceTypes.tensorsOf(bound.type());
        CallShape own = parameter.isPerCall() ? CallShape.ONE : shape;
        CodeBlock example = CodeBlock.of("$L", parameter.name());
        hold(parameter.name(), fed(tensors, own, size, example));
      }
    }
    types
        .values()
        .ifPresent(
            type -> {
              CodeBlock example = listOfValues.orElseGet(() -> types.newRecord(type));
              hold(VALUES, fed(types.tensors(type), shape, size, example));
            });
    types
        .perCall()
        .ifPresent(
            type -> {
              CodeBlock example = types.newRecord(type);
              hold(PER_CALL, fed(types.tensors(type), CallShape.ONE, size, example));
            });
    return fit.method().result() instanceof Result.Raw ? raw() : read(shape, size);
  }

  private void hold(String key, CodeBlock feeds) {
    boolean isInPlace = key.equals(VALUES) || key.equals(PER_CALL);
    String variable = locals.newName(isInPlace ? key : key + "Feeds");
    holders.put(key, variable);
    resources.add(CodeBlock.of("$T $L = $L", Library.FEEDS, variable, feeds));
  }

  private CodeBlock fed(ClassName tensors, CallShape shape, CodeBlock size, CodeBlock example) {
    if (shape == CallShape.ONE) {
      return CodeBlock.of(
          "$1L.feedOne($2T.SCHEMA,$W$3L -> $2T.write($4T.singletonList($5L), $3L))",
          call,
          tensors,
          batch,
          Collections.class,
          example);
    }
    return CodeBlock.of(
        "$1L.feed($2T.SCHEMA, $3L,$W$4L -> $2T.write($5L, $4L))",
        call,
        tensors,
        size,
        batch,
        shape == CallShape.LIST ? example : repeated(size, example));
  }

  private static CodeBlock repeated(CodeBlock size, CodeBlock example) {
    return size.toString().equals("1")
        ? CodeBlock.of("$T.singletonList($L)", Collections.class, example)
        : CodeBlock.of("$T.nCopies($L, $L)", Collections.class, size, example);
  }

  private CodeBlock feeds() {
    return fit.feeds().stream()
        .map(
            feed -> {
              String inPlace = feed.end().isPerCall() ? PER_CALL : VALUES;
              String holder = holders.get(feed.end().parameter().orElse(inPlace));
              return CodeBlock.of("$L.get($L)", holder, feed.end().index());
            })
        .collect(CodeBlock.joining(", "));
  }

  private CodeBlock raw() {
    CodeBlock result =
        CodeBlock.builder().addStatement("return $L.result($L)", call, feeds()).build();
    return resources.isEmpty() ? result : within(result);
  }

  private CodeBlock read(CallShape shape, CodeBlock size) {
    String answer = locals.newName("answer");
    resources.add(
        CodeBlock.of(
            fit.feeds().isEmpty() ? "$T $L = $L.run($L)" : "$T $L = $L.run($L, $L)",
            fit.feeds().isEmpty()
                ? new Object[] {Library.ANSWER, answer, call, size}
                : new Object[] {Library.ANSWER, answer, call, size, feeds()}));
    return within(
        CodeBlock.builder()
            .addStatement(
                "return $1T.read($2L.outputs($1T.SCHEMA))$3L",
                types.resultTensors(),
                answer,
                shape == CallShape.LIST ? "" : ".get(0)")
            .build());
  }

  private CodeBlock within(CodeBlock body) {
    CodeBlock all = resources.stream().collect(CodeBlock.joining(";\n"));
    return CodeBlock.builder()
        .beginControlFlow("try ($>$>$L$<$<)", all)
        .add(body)
        .endControlFlow()
        .build();
  }
}
