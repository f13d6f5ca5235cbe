package org.tensorbind.processor;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tensorbind.processor.FolderCompiler.Compilation;

/** Bound classes of every kind, each a file or a folder, that must compile without a word. */
class AcceptedTest {
  private static final Path ACCEPTED = Path.of("src/test/resources/accepted");

  @TempDir Path output;

  static Stream<Arguments> sources() {
    return FolderCompiler.list(ACCEPTED).stream()
        .map(source -> Arguments.of(ACCEPTED.relativize(source).toString(), source));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sources")
  void compilesWithoutAWord(String name, Path source) throws IOException {
    Compilation compilation = FolderCompiler.compile(source, output, "-Werror");

    assertWithMessage(name + "\n" + compilation.describe())
        .that(compilation.diagnostics())
        .isEmpty();
    assertWithMessage(name + " generates a converter")
        .that(FolderCompiler.javaFilesIn(compilation.generated()))
        .isNotEmpty();
  }
}
