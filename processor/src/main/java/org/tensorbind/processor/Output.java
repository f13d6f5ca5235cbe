package org.tensorbind.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.tensorbind.processor.emit.SourceFile;
import org.tensorbind.processor.emit.Surroundings;
import org.tensorbind.processor.source.Scenery;

/** Where generated files go, and what they find there. */
final class Output {
  private final ProcessingEnvironment environment;

  Output(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  Surroundings surroundings(TypeElement type) {
    Elements elements = environment.getElementUtils();
    return new Surroundings(
        Scenery.hidesJavaLang(type, elements),
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
