package org.tensorbind.processor.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** Category lists in resources: UTF-8, one category a line, LF or CRLF, from the resource root. */
final class Vocabularies {
  private static final List<StandardLocation> LOCATIONS =
      List.of(
          StandardLocation.CLASS_OUTPUT,
          StandardLocation.SOURCE_PATH,
          StandardLocation.CLASS_PATH,
          StandardLocation.MODULE_SOURCE_PATH);

  private final Filer filer;
  private final Map<String, Optional<List<String>>> read = new HashMap<>();

  Vocabularies(Filer filer) {
    this.filer = filer;
  }

  Optional<List<String>> read(String resource) {
    return read.computeIfAbsent(resource, this::search);
  }

  private Optional<List<String>> search(String resource) {
    for (StandardLocation location : LOCATIONS) {
      try (InputStream in = filer.getResource(location, "", resource).openInputStream()) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return Optional.of(text.lines().toList());
      } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
        // Not there, or the compiler has no such location: ask the next one.
        continue;
      }
    }
    return Optional.empty();
  }
}
