package org.tensorbind.processor.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where in the object something stands.
 *
 * @param prefix of tensors' names
 * @param path from the object that the nearest loop runs over, for messages
 * @param source from the root, for the schema
 * @param padding how the sequences are padded that it stands in, as the schema records it
 */
record Position(String prefix, String path, String source, Map<String, Object> padding) {
  static final Position START = new Position("", "", "", Map.of());

  Position {
    padding = Collections.unmodifiableMap(new LinkedHashMap<>(padding));
  }

  Position member(String name) {
    return new Position(prefix, below(path, name), below(source, name), padding);
  }

  private static String below(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
