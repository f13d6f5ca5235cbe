package org.tensorbind.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two builds give the same bytes, wherever they run and in whatever order the compiler is handed
 * the files. Virtual machines of their own, because most of that is settled when one starts.
 */
class SameBytesTest {
  private static final Path SOURCES = Path.of("src/test/resources/behaviour");

  private static final List<String> HERE =
      List.of(
          "-Duser.language=en",
          "-Duser.country=US",
          "-Duser.timezone=UTC",
          "-Dfile.encoding=UTF-8",
          "-Dline.separator=\n");

  /** Digits, upper case and decimal points are others there, and so is the year. */
  private static final List<String> ELSEWHERE =
      List.of(
          "-Duser.language=tr",
          "-Duser.country=TR",
          "-Duser.extensions=u-ca-buddhist-nu-arab",
          "-Duser.timezone=Pacific/Kiritimati",
          "-Dfile.encoding=ISO-8859-9",
          "-Dline.separator=\r\n");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"com.sun.tools.javac.Main", "org.eclipse.jdt.internal.compiler.batch.Main"})
  void everywhere(String compiler) throws IOException, InterruptedException {
    List<String> files =
        Stream.of("Combined", "Encodings", "Models", "Sequences", "Views")
            .map(name -> SOURCES.resolve(name + ".java").toString())
            .toList();
    List<String> backwards = new ArrayList<>(files);
    Collections.reverse(backwards);

    Map<String, String> first = compile("first", compiler, HERE, files);
    Map<String, String> second = compile("second", compiler, ELSEWHERE, backwards);

    assertThat(first.keySet().stream().filter(name -> name.endsWith("Tensors.java")).toList())
        .isNotEmpty();
    assertThat(second.keySet()).isEqualTo(first.keySet());
    first.forEach((name, bytes) -> assertWithMessage(name).that(second.get(name)).isEqualTo(bytes));
  }

  /** All that the compiler writes, by the names of the files; a letter for each byte. */
  private Map<String, String> compile(
      String name, String compiler, List<String> place, List<String> files)
      throws IOException, InterruptedException {
    Path output = Files.createDirectories(folder.resolve(name));
    String classPath = System.getProperty("java.class.path");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(place);
    command.addAll(List.of("-cp", classPath, compiler));
    command.addAll(List.of("--release", "17", "-encoding", "UTF-8", "-nowarn"));
    command.addAll(List.of("-cp", classPath, "-processorpath", classPath));
    command.addAll(List.of("-processor", TensorProcessor.class.getName()));
    command.addAll(List.of("-s", output.toString(), "-d", output.toString()));
    command.addAll(files);
    Path said = folder.resolve(name + ".txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    int exitCode = process.waitFor();
    assertWithMessage(Files.readString(said, ISO_8859_1)).that(exitCode).isEqualTo(0);
    Map<String, String> written = new TreeMap<>();
    try (Stream<Path> all = Files.walk(output)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        written.put(output.relativize(file).toString(), Files.readString(file, ISO_8859_1));
      }
    }
    return written;
  }
}
