package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.layout.Encoding;

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

  /** The call of the method, which is added. */
  CodeBlock call(LeafCode.Site site, CodeBlock access) {
    return CodeBlock.builder().addStatement("$L($L, out)", method(site), access).build();
  }

  private String method(LeafCode.Site site) {
    Encoding encoding = site.leaf().encoding();
    if (encoding instanceof Encoding.MultiHot multiHot) {
      return multiHots.method(site, multiHot);
    }
    if (encoding instanceof Encoding.DateParts parts) {
      return dates.parts(site, parts);
    }
    return encoding instanceof Encoding.Image image
        ? writing(site, value -> images.statement(site, image, value))
        : writing(site, value -> customs.statement(site, (Encoding.Custom) encoding, value));
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
