package org.tensorbind.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tensorbind.processor.FolderCompiler.Compilation;

/**
 * Right classes and interfaces, and mistakes in them, which are each told once: by javac on their
 * line, by Eclipse's compiler with the same text. The files in {@code mutated} are what {@link
 * Mistake} says.
 */
class MutatedClassesTest {
  private static final Path MUTATED = Path.of("src/test/resources/mutated");
  private static final Path MODELS = SnippetsTest.RESOURCES.resolve("models");
  private static final String HEAD =
      "import java.math.*; import java.time.*; import java.util.*; import org.tensorbind.*;"
          + " import org.tensorbind.annotation.*; final class Mutated { ";

  @TempDir Path folder;

  static Stream<Path> classes() {
    return FolderCompiler.list(MUTATED).stream();
  }

  static Stream<Mistake> mistakes() {
    return classes().flatMap(file -> Mistake.readAll(file).stream());
  }

  /** Eclipse's compiler takes its time, and what the processor reads in it is tested elsewhere. */
  static Stream<Mistake> someMistakes() {
    List<Mistake> all = mistakes().toList();
    return all.stream().filter(mistake -> all.indexOf(mistake) % 5 == 0);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("classes")
  void rightClassesAreAccepted(Path file) throws IOException {
    Compilation compilation = javac(Mistake.right(file));

    assertWithMessage(compilation.describe()).that(compilation.diagnostics()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void eachMistakeIsToldOnceOnItsLine(Mistake mistake) throws IOException {
    Compilation compilation = javac(mistake.wrong());

    assertWithMessage("%s\n%s", mistake, compilation.describe())
        .that(
            compilation.diagnostics().stream()
                .map(ExpectedProblem::of)
                .map(problem -> problem.line() + " " + problem.id())
                .toList())
        .containsExactly(mistake.line() + " " + mistake.id());
    assertThat(textsOf(compilation).get(0)).containsMatch("expected|wants|but |Fix: ");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("someMistakes")
  void eclipseSaysTheSame(Mistake mistake) throws IOException {
    Path sources = write(mistake.wrong());
    List<String> options = List.of("--release", "17", "-proceedOnError");

    Compilation eclipse =
        FolderCompiler.compile(new EclipseCompiler(), sources, folder.resolve("ecj"), options);

    assertThat(textsOf(eclipse))
        .isEqualTo(textsOf(FolderCompiler.compile(sources, folder.resolve("javac"))));
  }

  @Test
  void thereAreManyMistakes() {
    assertThat(mistakes().count()).isGreaterThan(250);
  }

  /** What the processor said, and any other error. */
  private static List<String> textsOf(Compilation compilation) {
    return compilation.diagnostics().stream()
        .filter(
            each ->
                each.getKind() == Diagnostic.Kind.ERROR
                    || each.getMessage(null).startsWith("[tensorbind/"))
        .map(each -> each.getMessage(null).lines().map(String::strip).toList().toString())
        .toList(); // javac indents further lines
  }

  private Compilation javac(String source) throws IOException {
    return FolderCompiler.compile(write(source), folder.resolve("output"));
  }

  private Path write(String source) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Files.writeString(sources.resolve("Mutated.java"), HEAD + source + "\n}");
    SnippetsTest.copy(MODELS, sources.resolve("models"));
    return sources;
  }
}
