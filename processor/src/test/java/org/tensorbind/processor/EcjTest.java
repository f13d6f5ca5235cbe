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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensorbind.processor.FolderCompiler.Compilation;

/**
 * Eclipse's compiler says the same as javac; positions are its own affair. One case of each problem
 * is enough to know that what the processor reads of a class is the same.
 */
class EcjTest {
  private static final Path PROBLEMS = Path.of("src/test/resources/problems");

  @TempDir Path output;

  /** Classes inside methods are seen by javac's trees alone. */
  static Stream<Arguments> cases() {
    return FolderCompiler.list(PROBLEMS).stream()
        .filter(id -> !id.endsWith("local-class"))
        .map(id -> FolderCompiler.list(id).get(0))
        .map(folder -> Arguments.of(PROBLEMS.relativize(folder).toString(), folder));
  }

  static Stream<Arguments> accepted() {
    return AcceptedTest.sources();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void wrongIsReported(String name, Path folder) throws IOException {
    Path wrong = folder.resolve("wrong");

    Compilation compilation = compile(wrong);

    assertWithMessage(name + "\n" + compilation.describe())
        .that(ids(compilation))
        .containsExactlyElementsIn(
            ExpectedProblem.announcedIn(wrong).stream().map(ExpectedProblem::id).toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void rightCompiles(String name, Path folder) throws IOException {
    Compilation compilation = compile(folder.resolve("right"));

    assertWithMessage(name + "\n" + compilation.describe()).that(ids(compilation)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("accepted")
  void acceptedCompiles(String name, Path source) throws IOException {
    Compilation compilation = compile(source);

    assertWithMessage(name + "\n" + compilation.describe()).that(ids(compilation)).isEmpty();
  }

  /** Only what is missing is an error: its parameters then have no method, and a stub has none. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "float risk(@Tensor int age); float @Missing (int x);",
        "float risk(@Tensor int age); Missing more(int x);"
      })
  void modelWithoutAType(String methods) throws IOException {
    Path source = output.resolve("Risks.java");
    Files.writeString(
        source,
        "import org.tensorbind.annotation.SavedModel;\n"
            + "import org.tensorbind.annotation.Tensor;\n"
            + "@SavedModel(path = \"risks\") interface Risks {"
            + methods
            + "}");

    Compilation compilation = compile(source);

    List<Diagnostic<?>> echoes =
        compilation.diagnostics().stream()
            .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
            .filter(
                each ->
                    !each.getSource().getName().endsWith(source.getFileName().toString())
                        || each.getMessage(null).contains("[tensorbind/internal]"))
            .<Diagnostic<?>>map(each -> each)
            .toList();
    assertWithMessage(compilation.describe()).that(echoes).isEmpty();
    assertWithMessage(compilation.describe()).that(ids(compilation)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Tensor(shape = \"3\") float[] values",
        "@Tensor(shape = {3, \"3\"}) float[] values",
        "@Tensor(name = 3) float value",
        "@Tensor(dtype = \"FLOAT32\") float value",
        "@Padded(length = \"3\") float[] values",
        "@Discretized(boundaries = {\"1\", \"2\"}) float value",
        "@OneHot(categories = {1, 2}) String value",
        "@EncodedBy(\"Encoder\") String value"
      })
  void valuesOfOtherTypesAreLeftToTheCompiler(String member) throws IOException {
    Path source = output.resolve("Wrong.java");
    Files.writeString(
        source, "import org.tensorbind.annotation.*; record Wrong(" + member + ") {}");

    Compilation compilation =
        FolderCompiler.compile(
            new EclipseCompiler(), source, output.resolve("output"), List.of("--release", "17"));

    List<String> errors =
        compilation.diagnostics().stream()
            .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
            .map(each -> each.getMessage(null))
            .toList();
    assertThat(errors).isNotEmpty();
    assertThat(errors.toString()).doesNotContain("tensorbind/");
  }

  private Compilation compile(Path sources) throws IOException {
    List<String> options = List.of("--release", "17", "-proceedOnError");
    return FolderCompiler.compile(new EclipseCompiler(), sources, output, options);
  }

  /** Its own warnings are another matter: it has an opinion on the style of test sources. */
  private static List<String> ids(Compilation compilation) {
    return compilation.diagnostics().stream()
        .filter(
            each ->
                each.getKind() == Diagnostic.Kind.ERROR
                    || each.getMessage(null).startsWith("[tensorbind/"))
        .map(each -> ExpectedProblem.idOf(each.getMessage(null)))
        .toList();
  }
}
