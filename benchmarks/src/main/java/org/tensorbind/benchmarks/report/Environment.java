package org.tensorbind.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Where and when something was measured. */
record Environment(String processor, int cores, String java, String version, String date) {
  private static final Path CPUINFO = Path.of("/proc/cpuinfo");

  static Environment here() throws IOException {
    return new Environment(
        processorName(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
        System.getProperty("tensorbind.version", "unknown"),
        LocalDate.now().toString());
  }

  private static String processorName() throws IOException {
    String architecture = System.getProperty("os.arch");
    if (!Files.isReadable(CPUINFO)) {
      return architecture;
    }
    try (Stream<String> lines = Files.lines(CPUINFO)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(architecture);
    }
  }

  @Override
  public String toString() {
    return "Tensorbind %s, %s, %d cores, %s, %s".formatted(version, processor, cores, java, date);
  }
}
