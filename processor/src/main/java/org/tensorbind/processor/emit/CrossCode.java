package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
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
   * @param type of the object whose members are crossed
   * @param name in generated methods' names
   * @param below what the members' names are put behind
   */
  CodeBlock write(Node.Crossed crossed, String object, TypeName type, String name, String below) {
    CodeBlock bucket = CodeBlock.of("$L($L)", method(crossed, object, type, name, below), object);
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

  private String method(
      Node.Crossed crossed, String object, TypeName type, String name, String below) {
    String method = body.newMethodName("indexOf" + name);
    int place = body.reserveMethod();
    CodeBlock.Builder code =
        CodeBlock.builder().addStatement("long cross = $T.START", Library.CROSS);
    for (Node.Field field : crossed.members()) {
      Node.Leaf leaf = ((Node.Leaf) field.value()).untold();
      CodeBlock access = CodeBlock.of("$L.$L", object, field.member().access());
      String member = name + Identifiers.below(below, field.member().name());
      LeafCode.Site site = new LeafCode.Site(leaf, field.path(), member, CodeBlock.of("0"));
      code.addStatement("cross = $L", with(site, access));
    }
    code.addStatement("return $T.bin(cross, $L)", Library.CROSS, crossed.bins());
    body.setMethod(
        place,
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(TypeName.INT)
            .addParameter(type, object)
            .addCode(code.build())
            .build());
    return method;
  }

  private CodeBlock with(LeafCode.Site site, CodeBlock access) {
    Node.Leaf leaf = site.leaf();
    if (leaf.encoding() instanceof Encoding.Index index) {
      return CodeBlock.of("$T.with(cross, $L)", Library.CROSS, leaves.index(site, index, access));
    }
    CodeBlock value =
        ComputedCode.hashable(leaf.type(), LeafCode.present(leaf, access, site.path()));
    return ComputedCode.isText(leaf.type())
        ? CodeBlock.of("$T.with(cross, $L, $S)", Library.CROSS, value, site.path())
        : CodeBlock.of("$T.with(cross, $L)", Library.CROSS, value);
  }
}
