package org.tensorbind.processor.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An encoding as the schema records it.
 *
 * @param kind such as {@code one-hot}
 * @param parameters by name, in the order in which they are shown: text, numbers, truth values,
 *     lists of these, or a {@link CategoryTable} for its categories
 */
public record EncodingDescription(String kind, Map<String, Object> parameters) {
  public EncodingDescription {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  static EncodingDescription of(String kind) {
    return new EncodingDescription(kind, Map.of());
  }

  EncodingDescription with(String name, Object value) {
    return withAll(Map.of(name, value));
  }

  EncodingDescription withAll(Map<String, Object> others) {
    Map<String, Object> more = new LinkedHashMap<>(parameters);
    more.putAll(others);
    return new EncodingDescription(kind, more);
  }
}
