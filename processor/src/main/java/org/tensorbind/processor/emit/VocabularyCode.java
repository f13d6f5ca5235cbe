package org.tensorbind.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.layout.CategoryTable;

/** The constant that holds a long list of categories. */
final class VocabularyCode {
  private static final int STRINGS_PER_METHOD = ArrayCode.ELEMENTS_PER_METHOD;

  private final ClassBody body;

  /** What makes two vocabularies the same. */
  private record Key(List<String> categories, String resource) {}

  VocabularyCode(ClassBody body) {
    this.body = body;
  }

  /**
   * The name of the constant, which is added if it is not there.
   *
   * @param name of the member, in generated names
   */
  String constant(CategoryTable table, String name) {
    return body.sharedConstant(
        Identifiers.constant(name + "Categories"),
        new Key(table.categories(), table.resource()),
        Library.VOCABULARY,
        () -> value(table, name));
  }

  private CodeBlock value(CategoryTable table, String name) {
    List<String> categories = table.categories();
    if (!table.resource().isEmpty()) {
      return CodeBlock.of(
          "$T.ofResource($>$>\n$L, $T.class.getResourceAsStream($L), $L, $S)$<$<",
          Library.VOCABULARY,
          Literals.text(table.resource()),
          body.generated(),
          Literals.text("/" + table.resource()),
          categories.size(),
          table.digest());
    }
    if (categories.size() <= STRINGS_PER_METHOD) {
      return CodeBlock.of("$T.of($>$>\n$L$<$<)", Library.VOCABULARY, list(categories));
    }
    CodeBlock parts =
        IntStream.iterate(0, from -> from < categories.size(), from -> from + STRINGS_PER_METHOD)
            .mapToObj(from -> CodeBlock.of("$L()", part(categories, from, name)))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.of("$T.ofParts($L)", Library.VOCABULARY, parts);
  }

  private String part(List<String> all, int from, String name) {
    List<String> categories = all.subList(from, Math.min(all.size(), from + STRINGS_PER_METHOD));
    ArrayTypeName type = ArrayTypeName.of(Library.STRING);
    String method = body.newMethodName("categoriesOf" + name + "From" + from);
    body.addMethod(
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(type)
            .addStatement("return new $T {$>$>\n$L$<$<}", type, list(categories))
            .build());
    return method;
  }

  private static CodeBlock list(List<String> categories) {
    return categories.stream().map(Literals::text).collect(CodeBlock.joining(",\n"));
  }
}
