package org.tensorbind.processor.parity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The cases that are meant to differ. A file has groups of ids, one a line, each group under its
 * reason, which starts with {@code #}.
 */
final class AllowList {
  private AllowList() {}

  /** The reasons by id. */
  static Map<String, String> read(String name) throws IOException {
    Map<String, String> reasons = new LinkedHashMap<>();
    String reason = "";
    boolean isReason = false;
    for (String line : Files.readAllLines(Path.of("src/test/resources/parity", name + ".txt"))) {
      if (line.startsWith("#")) {
        String words = line.substring(1).strip();
        reason = isReason ? reason + " " + words : words;
        isReason = true;
      } else {
        isReason = false;
        if (!line.isBlank() && reasons.put(line.strip(), reason) != null) {
          throw new IllegalStateException("twice in " + name + ": " + line);
        }
      }
    }
    return reasons;
  }
}
