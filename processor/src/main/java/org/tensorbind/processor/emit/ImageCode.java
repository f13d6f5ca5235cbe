package org.tensorbind.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.layout.Encoding;
import org.tensorbind.processor.model.EncodingSettings.ImageSettings;

/** Methods that write a picture's pixels. */
final class ImageCode {
  private final ClassBody body;

  ImageCode(ClassBody body) {
    this.body = body;
  }

  /** Adds the method that writes a picture, and answers its name. */
  String method(LeafCode.Site site, Encoding.Image encoding) {
    String name = body.newMethodName("write" + site.name());
    int place = body.reserveMethod();
    NameAllocator locals = new NameAllocator();
    locals.newName("out");
    String variable = locals.newName(site.variable());
    Subject subject = Subject.of(site.leaf(), variable);
    boolean isDecoded = site.leaf().type().ref().simpleName().equals("BufferedImage");
    CodeBlock image =
        isDecoded
            ? subject.value()
            : CodeBlock.of(
                "$T.decode($L, $S)", Library.IMAGE_DECODER, subject.value(), site.path());
    body.setMethod(
        place,
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(subject.type(), variable)
            .addParameter(body.writers(), "out")
            .addCode(LeafCode.requirePresent(site.leaf(), subject, variable, site.path()))
            .addStatement(
                "$L.write($L, out.$L, $S)",
                encoder(site, encoding.settings()),
                image,
                body.field(site.leaf().target()),
                site.path())
            .build());
    return name;
  }

  private String encoder(LeafCode.Site site, ImageSettings settings) {
    CodeBlock.Builder value =
        CodeBlock.builder()
            .add(
                "$T.of($L, $L, $L)",
                Library.IMAGE_ENCODER,
                settings.height(),
                settings.width(),
                settings.channels());
    if (!settings.resize().equals("NONE")) {
      value.add(".resize($T.$L)", annotation("Resize"), settings.resize());
    }
    if (!settings.interpolation().equals("BILINEAR")) {
      value.add(".interpolation($T.$L)", annotation("Interpolation"), settings.interpolation());
    }
    if (!settings.scale().strip().equals("1") || !settings.offset().strip().equals("0")) {
      value.add(
          ".scale($L, $L)", LeafCode.factor(settings.scale()), LeafCode.factor(settings.offset()));
    }
    if (settings.channelsFirst()) {
      value.add(".layout($T.CHW)", annotation("Layout"));
    }
    return body.newConstant(
        Identifiers.constant(site.name() + "Image"), Library.IMAGE_ENCODER, value.build());
  }

  private static ClassName annotation(String name) {
    return ClassName.get("org.tensorbind.annotation", name);
  }
}
