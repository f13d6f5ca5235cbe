package org.tensorbind.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.fit.MethodFit;
import org.tensorbind.processor.model.ModelInterface;
import org.tensorbind.processor.model.ModelMethod.Result;
import org.tensorbind.signature.Signature;
import org.tensorbind.signature.TensorInfo;

/** The constants of an implementation: what the compiler saw of the model, and what methods do. */
final class ModelSpecCode {
  private ModelSpecCode() {}

  /** What a method feeds and fetches. */
  static FieldSpec method(MethodFit fit, String constant) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.$L($S, $L)",
                Library.MODEL_METHOD,
                fit.batch().isBatched() ? "batched" : "single",
                fit.method().name(),
                Literals.text(fit.signature().name()));
    List<CodeBlock> feeds =
        fit.feeds().stream().map(feed -> Literals.text(feed.input().name())).toList();
    if (!feeds.isEmpty()) {
      code.add("$>$>\n.feeding($L)$<$<", feeds.stream().collect(CodeBlock.joining(", ")));
    }
    List<Optional<TensorInfo>> fetches = fit.fetches();
    if (!fetches.isEmpty()) {
      CodeBlock names =
          fetches.stream()
              .map(
                  info -> info.map(each -> Literals.text(each.name())).orElse(CodeBlock.of("null")))
              .collect(CodeBlock.joining(", "));
      code.add("$>$>\n.fetching($L)$<$<", names);
    }
    return constant(Library.MODEL_METHOD, constant).initializer(code.build()).build();
  }

  private static FieldSpec.Builder constant(ClassName type, String name) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
  }

  /** What the compiler saw. */
  static FieldSpec model(ModelInterface model, List<MethodFit> fits, MethodNames names) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.builder($S, $L$L)$>$>",
                Library.MODEL_SPEC,
                model.simpleName(),
                Literals.text(model.path()),
                model.tags().stream()
                    .map(tag -> CodeBlock.of(", $L", Literals.text(tag)))
                    .collect(CodeBlock.joining("")));
    Map<String, Signature> signatures = new TreeMap<>();
    fits.forEach(fit -> signatures.put(fit.signature().name(), fit.signature()));
    signatures.values().forEach(signature -> code.add(signature(signature, fits)));
    boolean isRaw = fits.stream().anyMatch(ModelSpecCode::isRaw);
    if (isRaw) {
      code.add("\n.answeringResults()");
    }
    for (int i = 0; i < fits.size(); i++) {
      code.add("\n.method($L)", names.constant(i));
    }
    code.add("\n.build()$<$<");
    return constant(Library.MODEL_SPEC, "MODEL")
        .addJavadoc(
            "The model as the compiler saw it; a model is compared with it when it is loaded.\n")
        .initializer(code.build())
        .build();
  }

  private static boolean isRaw(MethodFit fit) {
    return fit.method().result() instanceof Result.Raw;
  }

  private static CodeBlock signature(Signature signature, List<MethodFit> fits) {
    CodeBlock.Builder code =
        CodeBlock.builder().add("\n.signature($L)$>$>", Literals.text(signature.name()));
    signature.inputs().forEach(info -> code.add(end("input", info)));
    List<MethodFit> own =
        fits.stream().filter(fit -> fit.signature().name().equals(signature.name())).toList();
    boolean readsAll = own.stream().anyMatch(ModelSpecCode::isRaw);
    List<TensorInfo> read =
        own.stream().flatMap(fit -> fit.fetches().stream()).flatMap(Optional::stream).toList();
    Stream<TensorInfo> outputs =
        signature.outputs().stream()
            .filter(info -> readsAll ? info.dtype().dtype().isPresent() : read.contains(info));
    outputs.forEach(info -> code.add(end("output", info)));
    return code.add("$<$<").build();
  }

  private static CodeBlock end(String method, TensorInfo info) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "\n.$L($L, $T.$L",
                info.shape().isRankKnown() ? method : method + "OfAnyRank",
                Literals.text(info.name()),
                Library.DTYPE,
                info.dtype().dtype().orElseThrow());
    info.shape().sizes().forEach(size -> code.add(", $L", Literals.ofLong(size)));
    return code.add(")").build();
  }
}
