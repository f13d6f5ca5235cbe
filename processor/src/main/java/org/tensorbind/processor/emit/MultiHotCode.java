package org.tensorbind.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.layout.AxisRef;
import org.tensorbind.processor.layout.Categories;
import org.tensorbind.processor.layout.CategoryTable;
import org.tensorbind.processor.layout.Encoding;
import org.tensorbind.processor.layout.Node;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.JavaType.Maybe;
import org.tensorbind.processor.model.JavaType.Sequence;

/** Methods that mark in a row which categories a collection holds. */
final class MultiHotCode {
  private final ClassBody body;
  private final IndexCode indices;

  MultiHotCode(ClassBody body) {
    this.body = body;
    this.indices = new IndexCode(body);
  }

  /** Adds the method that writes a row, and answers its name. */
  String method(LeafCode.Site site, Encoding.MultiHot encoding) {
    Node.Leaf leaf = site.leaf();
    String name = body.newMethodName("write" + site.name());
    int place = body.reserveMethod();
    NameAllocator locals = WriteCode.locals();
    List.of("row", "at", "column").forEach(locals::newName);
    String variable = locals.newName(site.variable());
    Subject subject = Subject.of(leaf, variable);
    CodeBlock.Builder code = CodeBlock.builder();
    if (encoding.table().missing() == CategoryTable.REFUSED) {
      code.add(LeafCode.requirePresent(leaf, subject, variable, site.path()));
    }
    Row row = new Row(body, leaf);
    code.add(row.begin());
    if (encoding.table().missing() != CategoryTable.REFUSED) {
      code.beginControlFlow("if ($L)", subject.missing().orElseThrow());
      code.add(new WatchCode(body, leaf.source()).missing(variable));
      if (encoding.table().missing() != CategoryTable.ZEROS) {
        code.addStatement(
            "$L = $L", row.at(CodeBlock.of("$L", encoding.table().missing())), row.one());
      }
      code.add(row.end()).addStatement("return").endControlFlow();
    }
    code.add(marks(site, encoding, subject, row, locals));
    code.add(row.end());
    body.setMethod(
        place,
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(subject.type(), variable)
            .addParameter(body.writers(), "out")
            .addCode(code.build())
            .build());
    return name;
  }

  /** The loop over what the collection holds. */
  private CodeBlock marks(
      LeafCode.Site site,
      Encoding.MultiHot encoding,
      Subject subject,
      Row row,
      NameAllocator locals) {
    Node.Leaf leaf = site.leaf();
    String collection = subject.value().toString();
    if (leaf.maybe().isPresent()) {
      collection = locals.newName("values");
      CodeBlock declaration =
          CodeBlock.builder()
              .addStatement(
                  "$T $L = $L", TypeNames.variable(leaf.type().ref()), collection, subject.value())
              .build();
      return CodeBlock.builder()
          .add(declaration)
          .add(loop(site, encoding, collection, row, locals))
          .build();
    }
    return loop(site, encoding, collection, row, locals);
  }

  private CodeBlock loop(
      LeafCode.Site site,
      Encoding.MultiHot encoding,
      String collection,
      Row row,
      NameAllocator locals) {
    LeafCode.Site element = element(site, encoding);
    IndexCode.Method index = indices.method(element, encoding.table(), Optional.empty());
    if (site.leaf().type() instanceof JavaType.Bits) {
      return CodeBlock.builder()
          .beginControlFlow(
              "for (int i = $1L.nextSetBit(0); i >= 0; i = $1L.nextSetBit(i + 1))", collection)
          .add(mark(encoding, index.call(CodeBlock.of("i")), row.one(), false, row))
          .endControlFlow()
          .build();
    }
    if (site.leaf().type() instanceof JavaType.Mapping mapping) {
      return entries(site, encoding, mapping, collection, index, row, locals);
    }
    CodeBlock.Builder code = CodeBlock.builder();
    JavaType type = site.leaf().type();
    String values = collection;
    if (type instanceof JavaType.Value) {
      Node.Tokens tokens =
          new Node.Tokens(type, site.leaf().text().orElseThrow(), Optional.empty());
      values = locals.newName("tokens");
      code.add(TokenCode.split(tokens, collection, values));
      type = new Sequence(Sequence.Kind.ARRAY, type.ref().array(), type);
    }
    Node.Repeated sequence =
        new Node.Repeated(
            site.leaf().source(),
            Optional.empty(),
            type,
            Optional.empty(),
            new AxisRef.Fixed(0),
            Optional.empty(),
            Optional.empty(),
            1,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            element.leaf());
    String each = locals.newName(Loop.elementName(sequence));
    Loop loop = new Loop(sequence, values, site.path(), each);
    return code.add(
            loop.code(
                "0",
                Loop.length(sequence, values),
                true,
                access -> mark(encoding, index.call(access), row.one(), encoding.counts(), row)))
        .build();
  }

  private CodeBlock entries(
      LeafCode.Site site,
      Encoding.MultiHot encoding,
      JavaType.Mapping mapping,
      String collection,
      IndexCode.Method index,
      Row row,
      NameAllocator locals) {
    String entry = locals.newName("entry");
    TypeName type =
        ParameterizedTypeName.get(
            ClassName.get(Map.Entry.class),
            boxed(TypeNames.variable(mapping.key().ref())),
            boxed(TypeNames.variable(mapping.value().ref())));
    CodeBlock weight =
        Conversions.toElement(
            ((JavaType.Value) mapping.value()).scalar(),
            site.leaf().dtype(),
            CodeBlock.of("$T.present($L.getValue(), $S)", Library.REQUIRE, entry, site.path()),
            site.path());
    return CodeBlock.builder()
        .beginControlFlow("for ($T $L : $L.entrySet())", wild(mapping, type), entry, collection)
        .add(mark(encoding, index.call(CodeBlock.of("$L.getKey()", entry)), weight, true, row))
        .endControlFlow()
        .build();
  }

  private static TypeName boxed(TypeName type) {
    return type.isPrimitive() ? type.box() : type;
  }

  /** With {@code ? extends} in the map's own type the entries' type has it, too. */
  private static TypeName wild(JavaType.Mapping mapping, TypeName plain) {
    boolean isWild = mapping.ref().arguments().stream().anyMatch(argument -> argument.wildcard());
    if (!isWild) {
      return plain;
    }
    return ParameterizedTypeName.get(
        ClassName.get(Map.Entry.class),
        WildcardTypeName.subtypeOf(boxed(TypeNames.variable(mapping.key().ref()))),
        WildcardTypeName.subtypeOf(boxed(TypeNames.variable(mapping.value().ref()))));
  }

  private static CodeBlock mark(
      Encoding.MultiHot encoding, CodeBlock column, CodeBlock value, boolean adds, Row row) {
    String assign = adds ? "+=" : "=";
    if (!LeafCode.canBeZeros(encoding.table())) {
      return CodeBlock.builder().addStatement("$L $L $L", row.at(column), assign, value).build();
    }
    return CodeBlock.builder()
        .addStatement("int column = $L", column)
        .beginControlFlow("if (column >= 0)")
        .addStatement("$L $L $L", row.at(CodeBlock.of("column")), assign, value)
        .endControlFlow()
        .build();
  }

  /** An element as a leaf of its own, whose column is looked for. */
  private static LeafCode.Site element(LeafCode.Site site, Encoding.MultiHot encoding) {
    Node.Leaf leaf = site.leaf();
    Optional<Maybe> maybe =
        leaf.type() instanceof Sequence sequence && sequence.element() instanceof Maybe optional
            ? Optional.of(optional)
            : Optional.empty();
    boolean isInLoop = leaf.type() instanceof Sequence || leaf.type() instanceof JavaType.Value;
    Node.Leaf element =
        new Node.Leaf(
            leaf.source(),
            maybe,
            Categories.ofElement(leaf.type()),
            new Encoding.OneHot(encoding.table()),
            Optional.empty(),
            leaf.type() instanceof Sequence ? leaf.text() : Optional.empty(),
            leaf.dtype(),
            leaf.width(),
            leaf.target(),
            Optional.empty());
    return new LeafCode.Site(element, isInLoop ? "" : site.path(), site.name(), CodeBlock.of("0"));
  }

  /** The row in the making: a part of the writer's block, or an array of its own if it is long. */
  private record Row(ClassBody body, Node.Leaf leaf) {
    private boolean isLong() {
      return leaf.width() > RowCode.BLOCK;
    }

    CodeBlock begin() {
      String writer = body.field(leaf.target());
      TypeName type = ArrayTypeName.of(body.kind(leaf.target()).row());
      return isLong()
          ? CodeBlock.builder()
              .addStatement("$T row = out.$L.longRow($L)", type, writer, leaf.width())
              .build()
          : CodeBlock.builder()
              .addStatement("$T row = out.$L.block()", type, writer)
              .addStatement("int at = out.$L.reserve($L)", writer, leaf.width())
              .build();
    }

    CodeBlock at(CodeBlock column) {
      return isLong() ? CodeBlock.of("row[$L]", column) : CodeBlock.of("row[at + $L]", column);
    }

    CodeBlock end() {
      return isLong()
          ? CodeBlock.builder().addStatement("out.$L.put(row)", body.field(leaf.target())).build()
          : CodeBlock.of("");
    }

    CodeBlock one() {
      return CodeBlock.of("$L", body.kind(leaf.target()).oneInRow());
    }
  }
}
