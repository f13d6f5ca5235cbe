package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.layout.Encoding;
import org.tensorbind.processor.layout.Node;

/** Values that become several elements are written by methods of their own. */
final class BlockCode {
  private final ClassBody body;
  private final MultiHotCode multiHots;
  private final DateCode dates;
  private final ImageCode images;
  private final CustomCode customs;

  BlockCode(ClassBody body) {
    this.body = body;
    this.multiHots = new MultiHotCode(body);
    this.dates = new DateCode(body);
    this.images = new ImageCode(body);
    this.customs = new CustomCode(body);
  }

  /** The statements that append a value. */
  CodeBlock append(LeafCode.Site site, CodeBlock access, NameAllocator locals) {
    Node.Leaf leaf = site.leaf();
    String writer = body.field(leaf.target());
    CodeBlock.Builder code = CodeBlock.builder();
    if (leaf.encoding() instanceof Encoding.Image image) {
      String method = writing(site, value -> images.statement(site, image, value));
      return code.addStatement("$L($L, out)", method, access).build();
    }
    if (leaf.encoding() instanceof Encoding.Custom custom) {
      String method = writing(site, value -> customs.statement(site, custom, value));
      return code.addStatement("$L($L, out)", method, access).build();
    }
    IndexCode.Method method = method(site);
    if (leaf.width() <= RowPlan.BLOCK) {
      CodeBlock place = CodeBlock.of("out.$1L.block(), out.$1L.reserve($2L)", writer, leaf.width());
      return code.addStatement(method.call(CodeBlock.of("$L, $L", access, place))).build();
    }
    String row = locals.newName(writer + "Row");
    return code.addStatement(
            "$T $L = out.$L.longRow($L)",
            RowCode.type(leaf.target(), body),
            row,
            writer,
            leaf.width())
        .addStatement(method.call(CodeBlock.of("$L, $L, 0", access, row)))
        .addStatement("out.$L.put($L)", writer, row)
        .build();
  }

  /** The call that writes a value to its place. */
  CodeBlock call(LeafCode.Site site, CodeBlock access, RowCode.Position position) {
    CodeBlock place = CodeBlock.of("$L, $L, $L", access, position.row(), position.index());
    return method(site).call(place);
  }

  /** Adds the method that writes a value to a row, from a place on. */
  private IndexCode.Method method(LeafCode.Site site) {
    return site.leaf().encoding() instanceof Encoding.MultiHot multiHot
        ? multiHots.method(site, multiHot)
        : dates.parts(site, (Encoding.DateParts) site.leaf().encoding());
  }

  /** Adds the method that refuses a missing value and does one thing with any other. */
  private String writing(LeafCode.Site site, UnaryOperator<CodeBlock> statement) {
    String name = body.newMethodName("write" + site.name());
    int place = body.reserveMethod();
    NameAllocator locals = new NameAllocator();
    locals.newName("out");
    String variable = locals.newName(site.variable());
    Subject subject = Subject.of(site.leaf(), variable);
    body.setMethod(
        place,
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(subject.type(), variable)
            .addParameter(body.writers(), "out")
            .addCode(LeafCode.requirePresent(site.leaf(), subject, variable, site.path()))
            .addStatement("$L", statement.apply(subject.value()))
            .build());
    return name;
  }
}
