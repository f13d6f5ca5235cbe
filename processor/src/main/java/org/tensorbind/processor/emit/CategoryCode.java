package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.layout.CategoryTable;
import org.tensorbind.processor.layout.Encoding;
import org.tensorbind.processor.layout.Node;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.Scalar;

/**
 * Methods that answer the category of a column or index. Where it stands for none, or for several,
 * the answer is {@code null}; a primitive cannot be, so that is an error.
 */
final class CategoryCode {
  private final ClassBody body;

  CategoryCode(ClassBody body) {
    this.body = body;
  }

  ReadCode.Value value(
      Node.Leaf leaf,
      CategoryTable table,
      Optional<String> maskToken,
      CodeBlock index,
      String path,
      String name) {
    TypeName type = TypeNames.variable(leaf.type().ref());
    String method = body.newMethodName("categoryOf" + name);
    CodeBlock code;
    if (table.integers().isPresent()) {
      code = ofInteger(leaf, table, path);
    } else if (isVocabulary(leaf, table, maskToken)) {
      code = ofVocabulary(leaf, table, path, name);
    } else {
      code = ofTable(leaf, table, maskToken, path);
    }
    body.addMethod(
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(type)
            .addParameter(TypeName.INT, "index")
            .addCode(code)
            .build());
    return new ReadCode.Value(type, CodeBlock.of("$L($L)", method, index));
  }

  /** True if the list that writing searches answers for reading as well. */
  private static boolean isVocabulary(
      Node.Leaf leaf, CategoryTable table, Optional<String> maskToken) {
    return leaf.type() instanceof JavaType.Value value
        && (value.scalar() == Scalar.STRING || value.scalar() == Scalar.CHAR_SEQUENCE)
        && table.categories().size() > CategoryKeys.FEW
        && table.firstOfSuccessive().isPresent()
        && maskToken.isEmpty();
  }

  private CodeBlock ofVocabulary(Node.Leaf leaf, CategoryTable table, String path, String name) {
    String vocabulary = new VocabularyCode(body).constant(table, name);
    int first = table.firstOfSuccessive().orElseThrow();
    CodeBlock place = first == 0 ? CodeBlock.of("index") : CodeBlock.of("index - $L", first);
    boolean isRefused =
        leaf.encoding() instanceof Encoding.Lookup && table.unknown() == CategoryTable.REFUSED;
    return CodeBlock.builder()
        .beginControlFlow(
            "if ($L <= index && index < $L)", first, first + table.categories().size())
        .addStatement("return $L.get($L)", vocabulary, place)
        .endControlFlow()
        .addStatement(
            isRefused
                ? CodeBlock.of("throw $T.noCategory(index, $S)", Library.REQUIRE, path)
                : none(leaf, path, "return "))
        .build();
  }

  private static CodeBlock ofInteger(Node.Leaf leaf, CategoryTable table, String path) {
    int offset = table.integerOffset();
    CodeBlock value =
        offset == 0
            ? CodeBlock.of("index")
            : CodeBlock.of("index $L $L", offset < 0 ? "+" : "-", Math.abs(offset));
    CodeBlock.Builder code =
        CodeBlock.builder()
            .beginControlFlow(
                "if ($L <= index && index < $L)", offset, offset + table.integers().getAsInt());
    Scalar scalar = ((JavaType.Value) leaf.type()).scalar();
    CodeBlock typed =
        scalar == Scalar.INT
            ? value
            : scalar.isBig()
                ? CodeBlock.of("$T.valueOf($L)", TypeNames.raw(leaf.type().ref()), value)
                : CodeBlock.of("($L) ($L)", scalar.primitive(), value);
    return code.addStatement("return $L", typed)
        .endControlFlow()
        .addStatement(none(leaf, path, "return "))
        .build();
  }

  private static CodeBlock ofTable(
      Node.Leaf leaf, CategoryTable table, Optional<String> maskToken, String path) {
    Map<Integer, String> categories = new LinkedHashMap<>();
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    for (int i = 0; i < table.columns().size(); i++) {
      categories.put(table.columns().get(i), table.categories().get(i));
      counts.merge(table.columns().get(i), 1, Integer::sum);
    }
    CodeBlock.Builder code = CodeBlock.builder().add("return switch (index) {\n$>");
    maskToken.ifPresent(token -> code.addStatement("case 0 -> $L", literal(leaf.type(), token)));
    categories.forEach(
        (column, category) -> {
          boolean isOutOfVocabulary =
              column >= 0
                  && table.unknown() >= 0
                  && column >= table.unknown()
                  && column < table.unknown() + table.oovBuckets();
          if (counts.get(column) == 1 && !isOutOfVocabulary) {
            code.addStatement("case $L -> $L", column, literal(leaf.type(), category));
          }
        });
    if (leaf.encoding() instanceof Encoding.Lookup) {
      addIndexNone(leaf, table, path, code);
    } else {
      code.addStatement("default -> $L", none(leaf, path, ""));
    }
    return code.add("$<};\n").build();
  }

  /** An index beyond the table is no answer; one that stands for unknown values is none known. */
  private static void addIndexNone(
      Node.Leaf leaf, CategoryTable table, String path, CodeBlock.Builder code) {
    if (table.unknown() >= 0 && table.oovBuckets() <= CategoryKeys.FEW) {
      String unknown =
          IntStream.range(table.unknown(), table.unknown() + table.oovBuckets())
              .mapToObj(Integer::toString)
              .collect(Collectors.joining(", "));
      code.addStatement("case $L -> $L", unknown, none(leaf, path, ""));
      code.addStatement("default -> throw $T.noCategory(index, $S)", Library.REQUIRE, path);
    } else {
      boolean isRefused = table.unknown() == CategoryTable.REFUSED;
      code.addStatement(
          "default -> $L",
          isRefused
              ? CodeBlock.of("throw $T.noCategory(index, $S)", Library.REQUIRE, path)
              : none(leaf, path, ""));
    }
  }

  private static CodeBlock none(Node.Leaf leaf, String path, String prefix) {
    boolean isPrimitive = leaf.type() instanceof JavaType.Value value && value.isPrimitive();
    return isPrimitive
        ? CodeBlock.of("throw $T.noCategory(index, $S)", Library.REQUIRE, path)
        : CodeBlock.of("$Lnull", prefix);
  }

  static CodeBlock literal(JavaType type, String category) {
    if (type instanceof JavaType.EnumValue) {
      return CodeBlock.of("$T.$L", TypeNames.raw(type.ref()), category);
    }
    Scalar scalar = ((JavaType.Value) type).scalar();
    return switch (scalar) {
      case BOOLEAN -> CodeBlock.of("$L", category);
      case BYTE -> CodeBlock.of("(byte) $L", whole(category));
      case SHORT -> CodeBlock.of("(short) $L", whole(category));
      case INT -> CodeBlock.of("$L", whole(category));
      case LONG -> CodeBlock.of("$LL", whole(category));
      case FLOAT -> CodeBlock.of("$Lf", new BigDecimal(category.strip()).floatValue());
      case DOUBLE -> CodeBlock.of("$L", new BigDecimal(category.strip()).doubleValue());
      case BIG_DECIMAL, BIG_INTEGER ->
          CodeBlock.of("new $T($L)", TypeNames.raw(type.ref()), Literals.text(category.strip()));
      default -> Texts.parsed(scalar, Literals.text(category));
    };
  }

  private static long whole(String category) {
    return new BigDecimal(category.strip()).longValueExact();
  }
}
