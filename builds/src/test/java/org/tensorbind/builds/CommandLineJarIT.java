package org.tensorbind.builds;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command-line tool's jar alone, as somebody runs it who has copied it somewhere. */
class CommandLineJarIT {
  private static final Path JAR = Path.of(System.getProperty("tool"));
  private static final Path MODEL =
      Path.of("..", "examples", "src", "main", "resources", "models", "penguins");

  @TempDir Path project;

  @Test
  void showsAModel() throws IOException, InterruptedException {
    Run shown = run("show", MODEL.toString());

    assertThat(shown.output()).contains("input   penguin        FLOAT32  [?, 9]");
    assertThat(shown.code()).isEqualTo(0);
  }

  /** It has the processor inside, with what that needs. */
  @Test
  void writesClassesAndChecksThem() throws IOException, InterruptedException {
    String sources = project.toString();
    Run written = run("scaffold", MODEL.toString(), "--package", "zoo", "--output", sources);
    assertThat(written.output()).contains("wrote " + project.resolve("zoo/PenguinsModel.java"));

    Run checked = run("check", MODEL.toString(), project.resolve("zoo").toString());
    assertThat(checked.output()).contains("fits");
    assertThat(checked.code()).isEqualTo(0);
  }

  @Test
  void saysItsVersion() throws IOException, InterruptedException {
    assertThat(run("--version").output()).contains(System.getProperty("version"));
  }

  /** TensorFlow would be hundreds of megabytes. */
  @Test
  void hasNoTensorFlowInside() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(
              jar.stream().filter(entry -> entry.getName().startsWith("org/tensorflow/")).toList())
          .isEmpty();
      assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
      assertThat(jar.getEntry("META-INF/NOTICE")).isNotNull();
    }
  }

  /** What the tool answered. */
  private record Run(int code, String output) {}

  private static Run run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), output);
  }
}
