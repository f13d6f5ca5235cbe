package org.tensorbind;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An encoding in words, for tables. */
final class EncodingText {
  /** Of a longer list only the beginning is shown. */
  private static final int MOST = 64;

  private static final int FIRST = 4;
  private static final int DIGITS = 16;

  /** What has not been said yet. */
  private final Map<String, Object> rest;

  private final EncodingSpec encoding;

  private EncodingText(EncodingSpec encoding) {
    this.encoding = encoding;
    this.rest = new LinkedHashMap<>(encoding.parameters());
  }

  static String of(EncodingSpec encoding) {
    return new EncodingText(encoding).words();
  }

  private String words() {
    String imputed = rest.containsKey("imputed") ? take("imputed") + " where missing; " : "";
    String said = imputed + kind();
    return said
        + rest.entrySet().stream()
            .map(each -> ", " + each.getKey() + "=" + shown(each.getValue()))
            .collect(joining());
  }

  private String kind() {
    return switch (encoding.kind()) {
      case "value" -> "the value";
      case "lookup" -> "index" + categories();
      case "normalized" -> {
        boolean isWhole = rest.containsKey("mean") && rest.containsKey("variance");
        yield isWhole
            ? "(value - " + take("mean") + ") / sqrt(" + take("variance") + ")"
            : "normalized";
      }
      case "rescaled" -> {
        boolean isWhole = rest.containsKey("scale") && rest.containsKey("offset");
        yield isWhole ? "value * " + take("scale") + " + " + take("offset") : "rescaled";
      }
      default -> encoding.kind() + categories();
    };
  }

  /** Begins with {@code of}, if there are any. */
  private String categories() {
    Optional<CategoryColumns> table = CategoryColumns.of(encoding);
    String text = "";
    if (table.isPresent()) {
      rest.keySet().removeAll(CategoryColumns.PARAMETERS);
      text = " of " + list(table.get());
    } else if (rest.get("classes") instanceof Long classes) {
      rest.remove("classes");
      text = " of 0.." + (classes - 1);
    } else if (rest.containsKey("vocabulary") && rest.get("digest") instanceof String digest) {
      rest.remove("digest");
      String digits = digest.substring(0, Math.min(DIGITS, digest.length()));
      text = " of " + take("vocabulary") + " with SHA-256 " + digits;
    }
    if (rest.get("unknown") instanceof Long unknown && rest.get("oov") instanceof Long buckets) {
      rest.remove("oov");
      rest.put("unknown", unknown + ".." + (unknown + buckets - 1));
    }
    return text;
  }

  private static String list(CategoryColumns table) {
    List<String> all = table.categories();
    boolean isLong = all.size() > MOST;
    boolean isIdentity = table.isIdentity();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < (isLong ? FIRST : all.size()); i++) {
      text.append(i == 0 ? "" : ", ").append(all.get(i));
      if (!isIdentity) {
        text.append('=').append(column(table.columns().get(i)));
      }
    }
    return isLong ? text + ", ... " + all.size() + " in all" : text.toString();
  }

  private static String column(long column) {
    return column == CategoryColumns.NONE ? "zeros" : Long.toString(column);
  }

  private String take(String name) {
    return shown(rest.remove(name));
  }

  private static String shown(Object value) {
    if (value instanceof List<?> list) {
      boolean isLong = list.size() > MOST;
      String end = isLong ? ", ... " + list.size() + " in all]" : "]";
      return list.stream()
          .limit(isLong ? FIRST : MOST)
          .map(EncodingText::shown)
          .collect(joining(", ", "[", end));
    }
    return value.toString();
  }
}
