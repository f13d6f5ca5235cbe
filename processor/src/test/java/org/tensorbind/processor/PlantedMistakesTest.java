package org.tensorbind.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tensorbind.processor.FolderCompiler.Compilation;

/**
 * Interfaces for real models, right ones and ones with a mistake, which javac must tell in one
 * error.
 *
 * <p>The files in {@code planted} are what {@link Mistake} says. The models are in the folder that
 * the system property {@code tensorbind.models} names; without it the tests are skipped.
 */
class PlantedMistakesTest {
  private static final Path PLANTED = Path.of("src/test/resources/planted");
  private static final Pattern PATH = Pattern.compile("path = \"([^\"]*)\"");
  private static final String HEAD = "import java.util.List; import org.tensorbind.annotation.*; ";

  @TempDir Path output;

  static Stream<Path> models() {
    return FolderCompiler.list(PLANTED).stream();
  }

  static Stream<Mistake> mistakes() {
    return models().flatMap(model -> Mistake.readAll(model).stream());
  }

  private Compilation compile(String source) throws IOException {
    String models = System.getProperty("tensorbind.models");
    assumeTrue(models != null, "-Dtensorbind.models names no folder");
    Path file = Files.writeString(output.resolve("Planted.java"), HEAD + source);
    return FolderCompiler.compile(file, output, "-Atensorbind.models=" + models);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("models")
  void rightInterfacesAreAccepted(Path model) throws IOException {
    String source = Mistake.right(model);
    Matcher path = PATH.matcher(source);
    assertThat(path.find()).isTrue();
    Compilation compilation = compile(source);
    assertWithMessage(compilation.describe()).that(compilation.diagnostics()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void eachMistakeIsToldOnce(Mistake mistake) throws IOException {
    Compilation compilation = compile(mistake.wrong());
    assertWithMessage("%s\n%s", mistake, compilation.describe())
        .that(compilation.diagnostics().stream().map(ExpectedProblem::of).toList())
        .containsExactly(
            new ExpectedProblem("Planted.java", mistake.line(), "ERROR", mistake.id()));
  }

  @Test
  void thereAreManyMistakes() {
    assertThat(models().count()).isEqualTo(18);
    assertThat(mistakes().count()).isGreaterThan(100);
  }
}
