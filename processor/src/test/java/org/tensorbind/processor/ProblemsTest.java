package org.tensorbind.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tensorbind.processor.FolderCompiler.Compilation;
import org.tensorbind.processor.report.Problem;

/**
 * Every folder {@code problems/<id>/<case>} holds a mistake, in {@code wrong}, and its neighbour
 * without it, in {@code right}.
 */
class ProblemsTest {
  private static final Path PROBLEMS = Path.of("src/test/resources/problems");
  private static final Pattern DECLARED =
      Pattern.compile("\\b(?:class|record|interface|enum) (\\w+)");

  @TempDir Path output;

  static Stream<Arguments> cases() {
    return FolderCompiler.list(PROBLEMS).stream()
        .flatMap(id -> FolderCompiler.list(id).stream())
        .map(folder -> Arguments.of(PROBLEMS.relativize(folder).toString(), folder));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void wrongIsReportedWhereItIsInACompleteMessage(String name, Path folder) throws IOException {
    Path wrong = folder.resolve("wrong");

    Compilation compilation = FolderCompiler.compile(wrong, output);

    assertWithMessage(name + "\n" + compilation.describe())
        .that(compilation.diagnostics().stream().map(ExpectedProblem::of).toList())
        .containsExactlyElementsIn(ExpectedProblem.announcedIn(wrong));
    Pattern anyType = Pattern.compile("\\b(" + String.join("|", declaredIn(wrong)) + ")\\b");
    for (Diagnostic<?> diagnostic : compilation.diagnostics()) {
      String message = diagnostic.getMessage(null);
      assertThat(message.lines().findFirst().orElseThrow()).containsMatch(anyType);
      assertThat(message).endsWith("See docs/problems.md#" + ExpectedProblem.idOf(message));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void rightCompilesWithoutAWord(String name, Path folder) throws IOException {
    Compilation compilation = FolderCompiler.compile(folder.resolve("right"), output, "-Werror");

    assertWithMessage(name + "\n" + compilation.describe())
        .that(compilation.diagnostics())
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void caseShowsTheProblemOfItsFolder(String name, Path folder) {
    assertThat(ExpectedProblem.announcedIn(folder.resolve("wrong")).stream().map(e -> e.id()))
        .contains(folder.getParent().getFileName().toString());
  }

  @Test
  void everyProblemHasCasesAndEveryCaseAProblem() {
    Set<String> folders =
        FolderCompiler.list(PROBLEMS).stream()
            .map(folder -> folder.getFileName().toString())
            .collect(toCollection(TreeSet::new));

    assertThat(folders).containsExactlyElementsIn(idsWithCases());
  }

  /** All but the defects of the processor itself, which no source can be known to show. */
  static List<String> idsWithCases() {
    return Arrays.stream(Problem.values())
        .filter(problem -> problem != Problem.INTERNAL)
        .map(Problem::id)
        .toList();
  }

  private static Set<String> declaredIn(Path folder) {
    return FolderCompiler.javaFilesIn(folder).stream()
        .flatMap(file -> DECLARED.matcher(FolderCompiler.read(file)).results())
        .map(match -> match.group(1))
        .collect(toCollection(TreeSet::new));
  }
}
