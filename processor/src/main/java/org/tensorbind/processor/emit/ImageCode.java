package org.tensorbind.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import org.tensorbind.processor.layout.Encoding;
import org.tensorbind.processor.model.EncodingSettings.ImageSettings;

/** Writes a picture's pixels. */
final class ImageCode {
  private final ClassBody body;

  ImageCode(ClassBody body) {
    this.body = body;
  }

  /** The statement that writes a picture, which is there. */
  CodeBlock statement(LeafCode.Site site, Encoding.Image encoding, CodeBlock value) {
    boolean isDecoded = site.leaf().type().ref().simpleName().equals("BufferedImage");
    CodeBlock image =
        isDecoded
            ? value
            : CodeBlock.of("$T.decode($L, $S)", Library.IMAGE_DECODER, value, site.path());
    return CodeBlock.of(
        "$L.write($L, out.$L, $S)",
        encoder(site, encoding.settings()),
        image,
        body.field(site.leaf().target()),
        site.path());
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
