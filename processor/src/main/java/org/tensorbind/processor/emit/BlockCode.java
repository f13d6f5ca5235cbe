package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import org.tensorbind.processor.layout.Encoding;

/** Values that become several elements are written by methods of their own. */
final class BlockCode {
  private final MultiHotCode multiHots;
  private final DateCode dates;
  private final ImageCode images;
  private final CustomCode customs;

  BlockCode(ClassBody body) {
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
    if (encoding instanceof Encoding.Image image) {
      return images.method(site, image);
    }
    return customs.method(site, (Encoding.Custom) encoding);
  }
}
