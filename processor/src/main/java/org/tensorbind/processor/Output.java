package org.tensorbind.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.tensorbind.processor.emit.SourceFile;
import org.tensorbind.processor.emit.Surroundings;
import org.tensorbind.processor.source.Scenery;

/** Where generated files go, and what they find there. */
final class Output {
  private final ProcessingEnvironment environment;

  /** The packages that have been asked about: a dozen names are looked up for each. */
  private final Map<PackageElement, Boolean> hidesJavaLang = new HashMap<>();

  Output(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  Surroundings surroundings(TypeElement type) {
    Elements elements = environment.getElementUtils();
    return new Surroundings(
        hidesJavaLang.computeIfAbsent(
            elements.getPackageOf(type), each -> Scenery.hidesJavaLang(type, elements)),
        Scenery.seesGenerated(type, elements),
        Scenery.isInModule(type, elements));
  }

  void write(TypeElement origin, SourceFile file) {
    try (Writer out = environment.getFiler().createSourceFile(file.name(), origin).openWriter()) {
      out.write(file.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
