package org.tensorbind.processor.emit;

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

  /** Adds the method that fills a row of zeros. */
  IndexCode.Method method(LeafCode.Site site, Encoding.MultiHot encoding) {
    Node.Leaf leaf = site.leaf();
    String name = body.newMethodName("write" + site.name());
    int place = body.reserveMethod();
    NameAllocator locals = WriteCode.locals();
    List.of("row", "at").forEach(locals::newName);
    String variable = locals.newName(site.variable());
    Subject subject = Subject.of(leaf, variable);
    WatchCode watch = new WatchCode(body, leaf.source());
    int missing = encoding.table().missing();
    CodeBlock.Builder code = CodeBlock.builder();
    if (missing == CategoryTable.REFUSED) {
      code.add(LeafCode.requirePresent(leaf, subject, variable, site.path()));
    } else {
      code.beginControlFlow("if ($L)", subject.missing().orElseThrow());
      code.add(watch.missing(variable));
      if (missing != CategoryTable.ZEROS) {
        code.addStatement("$L = $L", row(leaf).plus(missing).element(), one(leaf));
      }
      code.addStatement("return").endControlFlow();
    }
    code.add(marks(site, encoding, subject, watch, locals));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(subject.type(), variable)
            .addParameter(RowCode.type(leaf.target(), body), "row")
            .addParameter(TypeName.INT, "at")
            .addCode(code.build());
    watch.declare(method);
    body.setMethod(place, method.build());
    return new IndexCode.Method(name, watch);
  }

  private static RowCode.Position row(Node.Leaf leaf) {
    return RowCode.Position.start(leaf.target());
  }

  private CodeBlock one(Node.Leaf leaf) {
    return CodeBlock.of("$L", body.kind(leaf.target()).oneInRow());
  }

  /** The loop over what the collection holds. */
  private CodeBlock marks(
      LeafCode.Site site,
      Encoding.MultiHot encoding,
      Subject subject,
      WatchCode watch,
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
          .add(loop(site, encoding, collection, watch, locals))
          .build();
    }
    return loop(site, encoding, collection, watch, locals);
  }

  private CodeBlock loop(
      LeafCode.Site site,
      Encoding.MultiHot encoding,
      String collection,
      WatchCode watch,
      NameAllocator locals) {
    LeafCode.Site element = element(site, encoding);
    IndexCode.Method index = indices.method(element, encoding.table(), Optional.empty());
    watch.include(index.watch());
    CodeBlock one = one(site.leaf());
    if (site.leaf().type() instanceof JavaType.Bits) {
      return CodeBlock.builder()
          .beginControlFlow(
              "for (int i = $1L.nextSetBit(0); i >= 0; i = $1L.nextSetBit(i + 1))", collection)
          .add(mark(site, encoding, index.call(CodeBlock.of("i")), one, false))
          .endControlFlow()
          .build();
    }
    if (site.leaf().type() instanceof JavaType.Mapping mapping) {
      return entries(site, encoding, mapping, collection, index, locals);
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
                access -> mark(site, encoding, index.call(access), one, encoding.counts())))
        .build();
  }

  private CodeBlock entries(
      LeafCode.Site site,
      Encoding.MultiHot encoding,
      JavaType.Mapping mapping,
      String collection,
      IndexCode.Method index,
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
        .add(mark(site, encoding, index.call(CodeBlock.of("$L.getKey()", entry)), weight, true))
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
      LeafCode.Site site,
      Encoding.MultiHot encoding,
      CodeBlock column,
      CodeBlock value,
      boolean adds) {
    RowCode.Position row = row(site.leaf());
    String assign = adds ? "+=" : "=";
    if (!LeafCode.canBeZeros(encoding.table())) {
      return CodeBlock.builder()
          .addStatement("$L $L $L", row.element(column), assign, value)
          .build();
    }
    return CodeBlock.builder()
        .addStatement("int column = $L", column)
        .beginControlFlow("if (column >= 0)")
        .addStatement("$L $L $L", row.element(CodeBlock.of("column")), assign, value)
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
}
