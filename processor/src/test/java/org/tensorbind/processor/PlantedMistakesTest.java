package org.tensorbind.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
 * <p>Each file in {@code planted} holds the right source and, below a line of hyphens, a mistake a
 * line: {@code id: old => new}, where {@code && old => new} may follow. The error is expected at
 * the line of the first replacement, or at the one that ends with {@code // mark} after {@code id
 * @mark: ...}. The models are in the folder that the system property {@code tensorbind.models}
 * names; without it the tests are skipped.
 */
class PlantedMistakesTest {
  private static final Path PLANTED = Path.of("src/test/resources/planted");
  private static final Pattern PATH = Pattern.compile("path = \"([^\"]*)\"");
  private static final Pattern LINE = Pattern.compile("([a-z-]+)(?: @(\\w+))?: (.*)");
  private static final String HEAD = "import java.util.List; import org.tensorbind.annotation.*; ";

  @TempDir Path output;

  static Stream<Path> models() {
    return FolderCompiler.list(PLANTED).stream();
  }

  static Stream<Mistake> mistakes() {
    return models().flatMap(model -> Mistake.readAll(model).stream());
  }

  private static String right(Path model) {
    return FolderCompiler.read(model).split("\n----\n", 2)[0];
  }

  /**
   * A mistake.
   *
   * @param replacements what to find in the right source, and what to put there
   * @param mark at the end of the line where the error is expected; empty for the line of the first
   *     replacement
   */
  record Mistake(Path model, String id, String mark, String text, List<String[]> replacements) {
    static List<Mistake> readAll(Path model) {
      String[] parts = FolderCompiler.read(model).split("\n----\n", 2);
      return parts[1].lines().map(line -> read(model, line)).toList();
    }

    private static Mistake read(Path model, String line) {
      Matcher matcher = LINE.matcher(line);
      assertWithMessage(line).that(matcher.matches()).isTrue();
      List<String[]> replacements = new ArrayList<>();
      for (String each : matcher.group(3).split(" && ", -1)) {
        replacements.add((each + " ").split(" => ", 2));
      }
      String mark = matcher.group(2) == null ? "" : matcher.group(2);
      return new Mistake(model, matcher.group(1), mark, line, replacements);
    }

    /** The source with the mistake. */
    String wrong() {
      String source = right(model);
      for (String[] each : replacements) {
        assertWithMessage("how often there is %s in %s", each[0], model)
            .that(source.split(Pattern.quote(each[0]), -1))
            .hasLength(2);
        source = source.replace(each[0], each[1].stripTrailing());
      }
      return source;
    }

    /** The line of the error. */
    long line() {
      if (mark.isEmpty()) {
        String before = right(model).split(Pattern.quote(replacements.get(0)[0]), 2)[0];
        return before.chars().filter(c -> c == '\n').count() + 1;
      }
      List<String> lines = wrong().lines().toList();
      int line = 0;
      while (!lines.get(line).endsWith("// " + mark)) {
        line++;
      }
      return line + 1L;
    }

    @Override
    public String toString() {
      return model.getFileName().toString().replace(".txt", " ") + text;
    }
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
    String source = right(model);
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
