package org.tensorbind.builds;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What is inside the processor's jar: nothing that can clash, and whose work it is. */
class ProcessorJarIT {
  private static final String SHADED = "org/tensorbind/processor/shaded/";

  @Test
  void hasOnlyClassesOfItsOwnPackages() throws IOException {
    assertThat(files().stream().filter(name -> !name.startsWith("org/tensorbind/processor/")))
        .containsExactly(
            "META-INF/LICENSE",
            "META-INF/MANIFEST.MF",
            "META-INF/NOTICE",
            "META-INF/gradle/incremental.annotation.processors",
            "META-INF/services/javax.annotation.processing.Processor");
  }

  /** All of them are under the licence that is inside, too. */
  @Test
  void theNoticeNamesWhatIsTakenFromOthers() throws IOException {
    List<String> taken =
        files().stream()
            .filter(name -> name.startsWith(SHADED))
            .map(name -> name.substring(SHADED.length(), name.indexOf('/', SHADED.length())))
            .distinct()
            .filter(name -> !name.equals("signature")) // of the runtime
            .toList();
    assertThat(taken).isNotEmpty();
    String notice = read("META-INF/NOTICE");
    for (String each : taken) {
      assertThat(notice).contains((SHADED + each).replace('/', '.'));
    }
    assertThat(read("META-INF/LICENSE")).contains("Apache License");
  }

  private static List<String> files() throws IOException {
    try (JarFile jar = new JarFile(Build.jar(Build.PROCESSOR).toFile())) {
      return jar.stream().filter(entry -> !entry.isDirectory()).map(JarEntry::getName).toList();
    }
  }

  private static String read(String name) throws IOException {
    try (JarFile jar = new JarFile(Build.jar(Build.PROCESSOR).toFile())) {
      byte[] bytes = jar.getInputStream(jar.getEntry(name)).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }
  }
}
