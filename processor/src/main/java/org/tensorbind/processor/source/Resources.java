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

/** Lines of resources, such as vocabularies: UTF-8, LF or CRLF, from the resource root. */
final class Resources {
  private static final List<StandardLocation> LOCATIONS =
      List.of(
          StandardLocation.CLASS_OUTPUT,
          StandardLocation.SOURCE_PATH,
          StandardLocation.CLASS_PATH,
          StandardLocation.MODULE_SOURCE_PATH);

  private final Filer filer;
  private final Map<String, Optional<List<String>>> read = new HashMap<>();

  Resources(Filer filer) {
    this.filer = filer;
  }

  Optional<List<String>> read(String resource) {
    return read.computeIfAbsent(resource, this::search);
  }

  private Optional<List<String>> search(String resource) {
    return LOCATIONS.stream().flatMap(location -> read(location, resource).stream()).findFirst();
  }

  private Optional<List<String>> read(StandardLocation location, String resource) {
    try (InputStream in = filer.getResource(location, "", resource).openInputStream()) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      return Optional.empty(); // it is not there, or the compiler has no such location
    }
  }
}
