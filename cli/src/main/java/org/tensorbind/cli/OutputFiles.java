package org.tensorbind.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** Writes files, and never over others unless that is asked for. */
final class OutputFiles {
  @Option(names = "--force", description = "Replaces files that are there.")
  private boolean isForced;

  private OutputFiles() {}

  /**
   * Writes all of them or, if one is in the way, none. One that says the same is not in the way.
   */
  void write(Map<Path, String> texts) {
    try {
      List<Path> inTheWay = new ArrayList<>();
      for (Map.Entry<Path, String> each : texts.entrySet()) {
        if (Files.exists(each.getKey()) && !says(each.getKey(), each.getValue())) {
          inTheWay.add(each.getKey());
        }
      }
      if (!inTheWay.isEmpty() && !isForced) {
        throw Failure.unable(
            String.join(", ", inTheWay.stream().map(Path::toString).toList())
                + (inTheWay.size() == 1 ? " exists and differs" : " exist and differ")
                + "; --force replaces.");
      }
      for (Map.Entry<Path, String> each : texts.entrySet()) {
        Files.createDirectories(each.getKey().toAbsolutePath().getParent());
        Files.writeString(each.getKey(), each.getValue());
      }
    } catch (IOException e) {
      // These exceptions' messages are often nothing but the path.
      throw Failure.unable("Cannot write: " + e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  private static boolean says(Path file, String text) throws IOException {
    return Files.isRegularFile(file)
        && Arrays.equals(Files.readAllBytes(file), text.getBytes(StandardCharsets.UTF_8));
  }
}
