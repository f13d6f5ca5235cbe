package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tensorbind.processor.model.Scalar;

/** The search for a number's category; numbers are compared as numbers. */
final class NumberIndexCode {
  /** Numbers that no switch takes are compared with one after the other. */
  private static final int MOST_COMPARED = 8;

  private final ClassBody body;

  NumberIndexCode(ClassBody body) {
    this.body = body;
  }

  private record Key(BigDecimal number, int column) {}

  CodeBlock search(IndexCode.Search search, Scalar scalar) {
    TypeName type =
        switch (scalar) {
          case BYTE, SHORT, INT -> TypeName.INT;
          case LONG -> TypeName.LONG;
          case FLOAT -> TypeName.FLOAT;
          default -> TypeName.DOUBLE;
        };
    CodeBlock number =
        scalar.isBig()
            ? Conversions.toDouble(scalar, search.value(), search.site().path())
            : search.value();
    CodeBlock.Builder code = CodeBlock.builder().addStatement("$T value = $L", type, number);
    CodeBlock value = CodeBlock.of("value");
    if (search.table().integers().isPresent()) {
      return code.add(amongFirst(search, type, value)).build();
    }
    List<Key> keys = keys(search);
    if (keys.size() > (type.equals(TypeName.INT) ? CategoryKeys.FEW : MOST_COMPARED)) {
      return code.add(inTable(search, type, keys, value)).build();
    }
    if (type.equals(TypeName.INT)) {
      code.add("return switch (value) {\n$>");
      keys.forEach(key -> code.addStatement("case $L -> $L", literal(type, key), key.column()));
      return code.add(IndexCode.otherwise(search, value)).add("$<};\n").build();
    }
    for (Key key : keys) {
      code.beginControlFlow("if (value == $L)", literal(type, key))
          .addStatement("return $L", key.column())
          .endControlFlow();
    }
    return code.addStatement(IndexCode.orElse(search, value)).build();
  }

  /** Classes 0..n-1 stand for themselves. */
  private static CodeBlock amongFirst(IndexCode.Search search, TypeName type, CodeBlock value) {
    int count = search.table().integers().getAsInt();
    int offset = search.table().integerOffset();
    CodeBlock index = type.equals(TypeName.INT) ? value : CodeBlock.of("(int) $L", value);
    return CodeBlock.builder()
        .beginControlFlow("if (0 <= value && value < $L)", count)
        .addStatement("return $L", plus(index, offset))
        .endControlFlow()
        .addStatement(IndexCode.orElse(search, value))
        .build();
  }

  private static CodeBlock plus(CodeBlock index, int offset) {
    if (offset == 0) {
      return index;
    }
    return CodeBlock.of("$L $L $L", index, offset < 0 ? "-" : "+", Math.abs(offset));
  }

  private static List<Key> keys(IndexCode.Search search) {
    List<Key> keys = new ArrayList<>();
    search.maskToken().ifPresent(token -> keys.add(new Key(new BigDecimal(token.strip()), 0)));
    List<String> categories = search.table().categories();
    for (int i = 0; i < categories.size(); i++) {
      Key key = new Key(new BigDecimal(categories.get(i).strip()), search.table().columns().get(i));
      if (keys.stream().noneMatch(each -> each.number().compareTo(key.number()) == 0)) {
        keys.add(key);
      }
    }
    return keys;
  }

  private CodeBlock inTable(
      IndexCode.Search search, TypeName type, List<Key> keys, CodeBlock value) {
    List<Key> sorted = keys.stream().sorted(Comparator.comparing(Key::number)).toList();
    String name = search.site().name();
    String numbers =
        new ArrayCode(body)
            .constant(
                name + "Categories",
                type,
                sorted.stream().map(key -> CodeBlock.of("$L", literal(type, key))).toList());
    boolean isIdentity =
        IntStream.range(0, sorted.size()).allMatch(i -> sorted.get(i).column() == i);
    CodeBlock place = CodeBlock.of("place");
    if (!isIdentity) {
      String columns =
          new ArrayCode(body).constant(name + "Columns", sorted.stream().map(Key::column).toList());
      place = CodeBlock.of("$L[place]", columns);
    }
    // Adding zero makes -0.0 the same number as 0.0, which binarySearch tells apart.
    boolean isFloating = type.equals(TypeName.FLOAT) || type.equals(TypeName.DOUBLE);
    return CodeBlock.builder()
        .addStatement(
            "int place = $T.binarySearch($L, $L)",
            Arrays.class,
            numbers,
            isFloating ? CodeBlock.of("value + 0") : value)
        .beginControlFlow("if (place < 0)")
        .addStatement(IndexCode.orElse(search, value))
        .endControlFlow()
        .addStatement("return $L", place)
        .build();
  }

  private static String literal(TypeName type, Key key) {
    if (type.equals(TypeName.INT)) {
      return Integer.toString(key.number().intValueExact());
    }
    if (type.equals(TypeName.LONG)) {
      return key.number().longValueExact() + "L";
    }
    return type.equals(TypeName.FLOAT)
        ? key.number().floatValue() + "f"
        : Double.toString(key.number().doubleValue());
  }
}
