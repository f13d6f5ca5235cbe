package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
    if (table.integers().isPresent()) {
      addMethod(method, type, ofInteger(leaf, table, path));
    } else if (isVocabulary(leaf, table, maskToken)) {
      addMethod(method, type, ofVocabulary(leaf, table, path, name));
    } else {
      SortedMap<Integer, CodeBlock> cases = cases(leaf, table, maskToken, path);
      new IndexSwitch(type, cases, otherwise(leaf, table, path)).addTo(body, method);
    }
    return new ReadCode.Value(type, CodeBlock.of("$L($L)", method, index));
  }

  private void addMethod(String name, TypeName type, CodeBlock code) {
    body.addMethod(
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(type)
            .addParameter(TypeName.INT, "index")
            .addCode(code)
            .build());
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

  private static SortedMap<Integer, CodeBlock> cases(
      Node.Leaf leaf, CategoryTable table, Optional<String> maskToken, String path) {
    SortedMap<Integer, CodeBlock> cases = new TreeMap<>();
    maskToken.ifPresent(token -> cases.put(0, literal(leaf.type(), token)));
    Map<Integer, Integer> counts = new HashMap<>();
    table.columns().forEach(column -> counts.merge(column, 1, Integer::sum));
    for (int i = 0; i < table.columns().size(); i++) {
      int column = table.columns().get(i);
      boolean isOutOfVocabulary = column >= 0 && isUnknown(table, column);
      if (counts.get(column) == 1 && !isOutOfVocabulary) {
        cases.put(column, literal(leaf.type(), table.categories().get(i)));
      }
    }
    if (listsUnknown(leaf, table)) {
      IntStream.range(table.unknown(), table.unknown() + table.oovBuckets())
          .forEach(column -> cases.put(column, none(leaf, path, "")));
    }
    return cases;
  }

  private static boolean isUnknown(CategoryTable table, int column) {
    return table.unknown() >= 0
        && column >= table.unknown()
        && column < table.unknown() + table.oovBuckets();
  }

  /** An index that stands for unknown values is none known, and no error. */
  private static boolean listsUnknown(Node.Leaf leaf, CategoryTable table) {
    return leaf.encoding() instanceof Encoding.Lookup
        && table.unknown() >= 0
        && table.oovBuckets() <= CategoryKeys.FEW;
  }

  /** What an index beyond the table is answered with. */
  private static CodeBlock otherwise(Node.Leaf leaf, CategoryTable table, String path) {
    boolean isRefused =
        leaf.encoding() instanceof Encoding.Lookup && table.unknown() == CategoryTable.REFUSED;
    return isRefused || listsUnknown(leaf, table)
        ? CodeBlock.of("throw $T.noCategory(index, $S)", Library.REQUIRE, path)
        : none(leaf, path, "");
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
