package org.tensorbind.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.layout.Encoding;

/** Methods that have a value written by an encoder of the user's own. */
final class CustomCode {
  private final ClassBody body;

  CustomCode(ClassBody body) {
    this.body = body;
  }

  /** Adds the method that writes a value, and answers its name. */
  String method(LeafCode.Site site, Encoding.Custom encoding) {
    String name = body.newMethodName("write" + site.name());
    int place = body.reserveMethod();
    NameAllocator locals = new NameAllocator();
    locals.newName("out");
    String variable = locals.newName(site.variable());
    Subject subject = Subject.of(site.leaf(), variable);
    ClassName type = TypeNames.raw(encoding.settings().encoder());
    String encoder =
        body.newConstant(
            Identifiers.constant(site.name() + "Encoder"), type, CodeBlock.of("new $T()", type));
    body.setMethod(
        place,
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(subject.type(), variable)
            .addParameter(body.writers(), "out")
            .addCode(LeafCode.requirePresent(site.leaf(), subject, variable, site.path()))
            .addStatement(
                "out.$L.encode($L, $L, $L, $S)",
                body.field(site.leaf().target()),
                encoder,
                subject.value(),
                site.leaf().width(),
                site.path())
            .build());
    return name;
  }
}
