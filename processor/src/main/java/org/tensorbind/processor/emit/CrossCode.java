package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.layout.Encoding;
import org.tensorbind.processor.layout.Node;

/** Methods that hash several members together. */
final class CrossCode {
  private final ClassBody body;
  private final LeafCode leaves;

  CrossCode(ClassBody body, LeafCode leaves) {
    this.body = body;
    this.leaves = leaves;
  }

  /**
   * The statement that writes a cross.
   *
   * @param owner the object whose members are crossed
   * @param name in generated methods' names
   */
  CodeBlock write(Node.Crossed crossed, RowCode.Owner owner, String name) {
    CodeBlock bucket = bucket(crossed, owner, name);
    String writer = body.field(crossed.target());
    return crossed.isHot()
        ? CodeBlock.builder()
            .addStatement("out.$L.oneHot($L, $L)", writer, bucket, crossed.bins())
            .build()
        : CodeBlock.builder()
            .addStatement(
                "out.$L.put($L)", writer, Conversions.ofIndex(crossed.dtype(), bucket, ""))
            .build();
  }

  /** The bucket of a cross, as an expression. */
  CodeBlock bucket(Node.Crossed crossed, RowCode.Owner owner, String name) {
    return CodeBlock.of("$L($L)", method(crossed, owner, name), owner.object());
  }

  private String method(Node.Crossed crossed, RowCode.Owner owner, String name) {
    String object = owner.object();
    String method = body.newMethodName("indexOf" + name);
    int place = body.reserveMethod();
    CodeBlock.Builder code =
        CodeBlock.builder().addStatement("long cross = $T.START", Library.CROSS);
    NameAllocator locals = new NameAllocator();
    locals.newName("cross");
    locals.newName(object);
    for (Node.Field field : crossed.members()) {
      Node.Leaf leaf = ((Node.Leaf) field.value()).untold();
      CodeBlock access = CodeBlock.of("$L.$L", object, field.member().access());
      String member = name + Identifiers.below(owner.below(), field.member().name());
      LeafCode.Site site = new LeafCode.Site(leaf, field.path(), member, CodeBlock.of("0"));
      if (isPrepared(leaf)) {
        String variable = locals.newName(field.member().name());
        code.add(prepared(site, access, variable));
      } else {
        code.addStatement("cross = $L", with(site, access));
      }
    }
    code.addStatement("return $T.bin(cross, $L)", Library.CROSS, crossed.bins());
    body.setMethod(
        place,
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(TypeName.INT)
            .addParameter(owner.type(), object)
            .addCode(code.build())
            .build());
    return method;
  }

  private CodeBlock with(LeafCode.Site site, CodeBlock access) {
    Node.Leaf leaf = site.leaf();
    if (leaf.encoding() instanceof Encoding.Index index) {
      return CodeBlock.of("$T.with(cross, $L)", Library.CROSS, leaves.index(site, index, access));
    }
    return hashed(
        site, ComputedCode.hashable(leaf.type(), LeafCode.present(leaf, access, site.path())));
  }

  private static CodeBlock hashed(LeafCode.Site site, CodeBlock value) {
    return ComputedCode.isText(site.leaf().type())
        ? CodeBlock.of("$T.with(cross, $L, $S)", Library.CROSS, value, site.path())
        : CodeBlock.of("$T.with(cross, $L)", Library.CROSS, value);
  }

  /** Whether something happens to a value before it is hashed. */
  private static boolean isPrepared(Node.Leaf leaf) {
    return !(leaf.encoding() instanceof Encoding.Index)
        && (leaf.impute().isPresent() || leaf.text().isPresent());
  }

  /** The statements that impute and standardize as the member's own tensor does. */
  private static CodeBlock prepared(LeafCode.Site site, CodeBlock access, String variable) {
    Node.Leaf leaf = site.leaf();
    Subject subject = Subject.of(leaf, variable);
    CodeBlock.Builder code =
        CodeBlock.builder().addStatement("$T $L = $L", subject.type(), variable, access);
    CodeBlock value = ComputedCode.hashable(leaf.type(), subject.value());
    if (leaf.impute().isEmpty()) {
      code.add(LeafCode.requirePresent(leaf, subject, variable, site.path()));
    } else if (subject.missing().isPresent()) {
      CodeBlock imputed = ComputedCode.imputed(leaf);
      value = CodeBlock.of("$L ? $L : $L", subject.missing().get(), imputed, value);
    }
    return code.addStatement("cross = $L", hashed(site, value)).build();
  }
}
