package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.tensorbind.processor.layout.CategoryTable;
import org.tensorbind.processor.layout.Node;
import org.tensorbind.processor.model.JavaType;

/** Categories as they stand in generated code. */
final class CategoryKeys {
  /** More categories than this are a table, not a switch, and a message names the first ones. */
  static final int FEW = 64;

  private CategoryKeys() {}

  /** The column of a category that the compiler knows to be one. */
  static int columnOf(Node.Leaf leaf, CategoryTable table, String category) {
    boolean isNumber = leaf.type() instanceof JavaType.Value value && value.scalar().isNumeric();
    if (table.integers().isPresent()) {
      return new BigDecimal(category).intValueExact() + table.integerOffset();
    }
    for (int i = 0; i < table.categories().size(); i++) {
      String each = table.categories().get(i);
      boolean isSame =
          isNumber
              ? new BigDecimal(each).compareTo(new BigDecimal(category)) == 0
              : each.equals(category);
      if (isSame) {
        return table.columns().get(i);
      }
    }
    return table.unknown();
  }

  /** The categories as arguments of a message. */
  static CodeBlock shown(List<String> categories) {
    boolean isMany = categories.size() > FEW;
    Stream<String> all = categories.stream().limit(isMany ? 8 : FEW);
    return (isMany ? Stream.concat(all, Stream.of("... " + categories.size() + " in all")) : all)
        .map(Literals::text)
        .collect(CodeBlock.joining(", "));
  }
}
