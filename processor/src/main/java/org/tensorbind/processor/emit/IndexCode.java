package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.layout.CategoryTable;
import org.tensorbind.processor.layout.Node;
import org.tensorbind.processor.model.Annotations.ImputeSettings;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.Scalar;

/** Methods that find a category's column or index: {@code int indexOfPort(String port)}. */
final class IndexCode {
  private final ClassBody body;

  IndexCode(ClassBody body) {
    this.body = body;
  }

  /**
   * What the search for a category works with.
   *
   * @param watch is told of unknown ones
   * @param value the category, which is there
   * @param choices the categories as arguments of a message
   */
  record Search(
      LeafCode.Site site,
      CategoryTable table,
      Optional<String> maskToken,
      WatchCode watch,
      CodeBlock value,
      CodeBlock choices) {
    Search withChoices(CodeBlock vocabulary) {
      return new Search(site, table, maskToken, watch, value, vocabulary);
    }

    /** The index of an unknown value, as an expression; empty if it is refused. */
    Optional<CodeBlock> unknown(CodeBlock found, CodeBlock bucket) {
      if (table.unknown() == CategoryTable.REFUSED) {
        return Optional.empty();
      }
      CodeBlock column =
          table.oovBuckets() == 1
              ? CodeBlock.of("$L", table.unknown())
              : table.unknown() == 0 ? bucket : CodeBlock.of("$L + $L", table.unknown(), bucket);
      return Optional.of(watch.unknown(found, column));
    }
  }

  /** A method that is called for a value. */
  record Method(String name, WatchCode watch) {
    CodeBlock call(CodeBlock access) {
      return CodeBlock.of("$L($L$L)", name, access, watch.argument());
    }
  }

  /** Adds the method for a leaf. */
  Method method(LeafCode.Site site, CategoryTable table, Optional<String> maskToken) {
    Node.Leaf leaf = site.leaf();
    String name = body.newMethodName("indexOf" + site.name());
    int place = body.reserveMethod();
    NameAllocator locals = new NameAllocator();
    locals.newName("value");
    locals.newName("index");
    locals.newName("out");
    String variable = locals.newName(site.variable());
    Subject subject = Subject.of(leaf, variable);
    WatchCode watch = new WatchCode(body, leaf.source());
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock value = subject.value();
    if (subject.missing().isPresent()) {
      boolean isRefused = leaf.impute().isEmpty() && table.missing() == CategoryTable.REFUSED;
      if (isRefused && subject.isReference()) {
        code.addStatement("$T.present($L, $S)", Library.REQUIRE, variable, site.path());
      } else {
        code.beginControlFlow("if ($L)", subject.missing().get());
        if (leaf.impute().isPresent() || table.missing() != CategoryTable.REFUSED) {
          code.add(watch.missing(variable));
        }
        code.addStatement(ofMissing(leaf, table, site.path())).endControlFlow();
      }
    }
    code.add(search(new Search(site, table, maskToken, watch, value, choices(table))));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(TypeName.INT)
            .addParameter(subject.type(), variable)
            .addCode(code.build());
    watch.declare(method);
    body.setMethod(place, method.build());
    return new Method(name, watch);
  }

  private static CodeBlock ofMissing(Node.Leaf leaf, CategoryTable table, String path) {
    if (leaf.impute().isPresent()) {
      return CodeBlock.of(
          "return $L",
          CategoryKeys.columnOf(leaf, table, leaf.impute().map(ImputeSettings::value).get()));
    }
    return table.missing() == CategoryTable.REFUSED
        ? CodeBlock.of("throw $T.missing($S)", Library.REQUIRE, path)
        : CodeBlock.of("return $L", table.missing());
  }

  private CodeBlock search(Search search) {
    JavaType type = search.site().leaf().type();
    if (type instanceof JavaType.EnumValue constants) {
      return ofEnum(search, constants);
    }
    if (type instanceof JavaType.SealedValue sealed) {
      return ofSealed(search, sealed);
    }
    Scalar scalar = ((JavaType.Value) type).scalar();
    if (scalar == Scalar.BOOLEAN) {
      return ofBoolean(search);
    }
    return scalar.isText()
        ? new TextIndexCode(body).search(search, scalar)
        : new NumberIndexCode(body).search(search, scalar);
  }

  private CodeBlock ofEnum(Search search, JavaType.EnumValue type) {
    body.verifyEnum(TypeNames.raw(type.ref()), type.constants());
    CategoryTable table = search.table();
    if (table.categories().equals(type.constants())) {
      CodeBlock ordinal = CodeBlock.of("$L.ordinal()", search.value());
      return CodeBlock.builder().addStatement("return $L", ofPosition(search, ordinal)).build();
    }
    if (table.categories().size() > CategoryKeys.FEW) {
      return byOrdinal(search, type);
    }
    CodeBlock.Builder code = CodeBlock.builder().add("return switch ($L) {\n$>", search.value());
    for (int i = 0; i < table.categories().size(); i++) {
      code.addStatement("case $L -> $L", table.categories().get(i), table.columns().get(i));
    }
    return code.add(otherwise(search, CodeBlock.of("$L.name()", search.value())))
        .add("$<};\n")
        .build();
  }

  /** A table with a column for each constant, which no enum is too large for. */
  private CodeBlock byOrdinal(Search search, JavaType.EnumValue type) {
    CategoryTable table = search.table();
    List<Integer> columns = new ArrayList<>();
    for (String constant : type.constants()) {
      int place = table.categories().indexOf(constant);
      columns.add(place < 0 ? CategoryTable.REFUSED : table.columns().get(place));
    }
    String constant = new ArrayCode(body).constant(search.site().name() + "Columns", columns);
    CodeBlock column = CodeBlock.of("$L[$L.ordinal()]", constant, search.value());
    if (!columns.contains(CategoryTable.REFUSED)) {
      return CodeBlock.builder().addStatement("return $L", column).build();
    }
    return CodeBlock.builder()
        .addStatement("int index = $L", column)
        .beginControlFlow("if (index == $L)", CategoryTable.REFUSED)
        .addStatement(orElse(search, CodeBlock.of("$L.name()", search.value())))
        .endControlFlow()
        .addStatement("return index")
        .build();
  }

  private static CodeBlock ofSealed(Search search, JavaType.SealedValue type) {
    CategoryTable table = search.table();
    CodeBlock.Builder code = CodeBlock.builder();
    for (var permitted : type.permitted()) {
      int place = table.categories().indexOf(permitted.simpleName());
      if (place >= 0) {
        code.beginControlFlow("if ($L instanceof $T)", search.value(), TypeNames.raw(permitted))
            .addStatement("return $L", table.columns().get(place))
            .endControlFlow();
      }
    }
    CodeBlock found = CodeBlock.of("$L.getClass().getSimpleName()", search.value());
    return code.addStatement(orElse(search, found)).build();
  }

  private static CodeBlock ofBoolean(Search search) {
    CodeBlock.Builder code = CodeBlock.builder();
    CategoryTable table = search.table();
    int yes = table.categories().indexOf("true");
    int no = table.categories().indexOf("false");
    if (yes >= 0 && no >= 0) {
      return code.addStatement(
              "return $L ? $L : $L",
              search.value(),
              table.columns().get(yes),
              table.columns().get(no))
          .build();
    }
    code.beginControlFlow("if ($L$L)", yes >= 0 ? "" : "!", search.value())
        .addStatement("return $L", table.columns().get(0))
        .endControlFlow();
    return code.addStatement(orElse(search, search.value())).build();
  }

  /** The column of the category at a place in the list. */
  CodeBlock ofPosition(Search search, CodeBlock position) {
    CategoryTable table = search.table();
    if (table.firstOfSuccessive().isPresent()) {
      int first = table.firstOfSuccessive().getAsInt();
      return first == 0 ? position : CodeBlock.of("$L + $L", first, position);
    }
    String columns =
        new ArrayCode(body).constant(search.site().name() + "Columns", table.columns());
    return CodeBlock.of("$L[$L]", columns, position);
  }

  /** The default branch of a switch over categories. */
  static CodeBlock otherwise(Search search, CodeBlock found) {
    Optional<CodeBlock> unknown = search.unknown(found, bucket(search, found));
    return unknown.isPresent()
        ? CodeBlock.builder().addStatement("default -> $L", unknown.get()).build()
        : CodeBlock.builder().addStatement("default -> $L", refuse(search, found)).build();
  }

  /** What happens to a value that is no category, as a statement. */
  static CodeBlock orElse(Search search, CodeBlock found) {
    return search
        .unknown(found, bucket(search, found))
        .map(unknown -> CodeBlock.of("return $L", unknown))
        .orElseGet(() -> refuse(search, found));
  }

  private static CodeBlock bucket(Search search, CodeBlock found) {
    boolean isNumber =
        search.site().leaf().type() instanceof JavaType.Value value && value.scalar().isNumeric();
    boolean isWhole =
        isNumber
            && search.site().leaf().type() instanceof JavaType.Value value
            && value.scalar().isIntegral()
            && !value.scalar().isBig();
    return isNumber
        ? CodeBlock.of(
            isWhole ? "$T.ofLong($L, $L)" : "$T.ofLong((long) $L, $L)",
            Library.BUCKETS,
            found,
            search.table().oovBuckets())
        : CodeBlock.of("$T.ofString($L, $L)", Library.BUCKETS, found, search.table().oovBuckets());
  }

  private static CodeBlock refuse(Search search, CodeBlock found) {
    return CodeBlock.of(
        "throw $T.unknownCategory($L, $S, $L)",
        Library.REQUIRE,
        found,
        search.site().path(),
        search.choices());
  }

  private static CodeBlock choices(CategoryTable table) {
    return table.integers().isPresent()
        ? CodeBlock.of("$S", "0.." + (table.integers().getAsInt() - 1))
        : CategoryKeys.shown(table.categories());
  }
}
