package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import org.tensorbind.processor.layout.CategoryTable;
import org.tensorbind.processor.model.Scalar;

/** The search for a string's category: a switch for few, a vocabulary for many. */
final class TextIndexCode {
  private final ClassBody body;

  TextIndexCode(ClassBody body) {
    this.body = body;
  }

  CodeBlock search(IndexCode.Search search, Scalar scalar) {
    CodeBlock text =
        scalar == Scalar.CHAR_SEQUENCE
            ? CodeBlock.of("$L.toString()", search.value())
            : Texts.of(scalar, search.value());
    return search.table().categories().size() <= CategoryKeys.FEW
        ? inSwitch(search, text)
        : inVocabulary(search, text);
  }

  private static CodeBlock inSwitch(IndexCode.Search search, CodeBlock text) {
    CategoryTable table = search.table();
    CodeBlock.Builder code = CodeBlock.builder().add("return switch ($L) {\n$>", text);
    search.maskToken().ifPresent(token -> code.addStatement("case $L -> 0", Literals.text(token)));
    List<String> categories = table.categories();
    for (int i = 0; i < categories.size(); i++) {
      boolean isMask = search.maskToken().filter(categories.get(i)::equals).isPresent();
      if (!isMask) {
        code.addStatement(
            "case $L -> $L", Literals.text(categories.get(i)), table.columns().get(i));
      }
    }
    return code.add(IndexCode.otherwise(search, text)).add("$<};\n").build();
  }

  private CodeBlock inVocabulary(IndexCode.Search search, CodeBlock text) {
    String vocabulary = new VocabularyCode(body).constant(search.table(), search.site().name());
    CodeBlock.Builder code = CodeBlock.builder();
    search
        .maskToken()
        .ifPresent(
            token ->
                code.beginControlFlow("if ($L.equals($L))", text, Literals.text(token))
                    .addStatement("return 0")
                    .endControlFlow());
    return code.addStatement("int index = $L.indexOf($L)", vocabulary, text)
        .beginControlFlow("if (index < 0)")
        .addStatement(IndexCode.orElse(search.withChoices(CodeBlock.of("$L", vocabulary)), text))
        .endControlFlow()
        .addStatement("return $L", new IndexCode(body).ofPosition(search, CodeBlock.of("index")))
        .build();
  }
}
