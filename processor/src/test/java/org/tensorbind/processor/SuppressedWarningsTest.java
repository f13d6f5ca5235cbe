package org.tensorbind.processor;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code @SuppressWarnings("tensorbind/<id>")} silences the processor's warnings. */
class SuppressedWarningsTest {
  private static final String IMPUTE = "@SuppressWarnings(\"tensorbind/impute-on-primitive\") ";
  private static final String VARIANCE = "@SuppressWarnings(\"tensorbind/zero-variance\") ";
  private static final String BOTH =
      "@SuppressWarnings({\"tensorbind/zero-variance\", \"tensorbind/impute-on-primitive\"}) ";

  @TempDir Path folder;

  static Stream<Arguments> sources() {
    return Stream.of(
            Arguments.of(record("", "", ""), List.of("impute-on-primitive", "zero-variance")),
            Arguments.of(record(BOTH, "", ""), List.of()),
            Arguments.of(record(VARIANCE, "", ""), List.of("impute-on-primitive")),
            Arguments.of(record("", VARIANCE, ""), List.of("impute-on-primitive")),
            Arguments.of(record("", "", IMPUTE), List.of("zero-variance")),
            Arguments.of(
                record("", IMPUTE, VARIANCE), List.of("impute-on-primitive", "zero-variance")),
            Arguments.of(outer(""), List.of("impute-on-primitive", "zero-variance")),
            Arguments.of(outer(BOTH), List.of()))
        .flatMap(
            source ->
                Stream.of(ToolProvider.getSystemJavaCompiler(), new EclipseCompiler())
                    .map(compiler -> Arguments.of(compiler, source.get()[0], source.get()[1])));
  }

  private static String record(String ofType, String ofLevel, String ofChildren) {
    return ofType
        + "record Sample("
        + ofLevel
        + "@Normalized(mean = 1, variance = 0) float level, "
        + ofChildren
        + "@Impute(\"1\") int children) {}";
  }

  private static String outer(String ofOuter) {
    return ofOuter
        + "class Outer { static class Sample { @Normalized(mean = 1, variance = 0) float level;"
        + " @Impute(\"1\") int children() { return 1; } } }";
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("sources")
  void isObeyed(JavaCompiler compiler, String source, List<String> ids) throws IOException {
    Path file = folder.resolve(source.contains("Outer") ? "Outer.java" : "Sample.java");
    Files.writeString(file, "import org.tensorbind.annotation.*; " + source);

    FolderCompiler.Compilation compilation =
        FolderCompiler.compile(
            compiler, file, folder.resolve("output"), List.of("--release", "17"));

    assertWithMessage(compilation.describe())
        .that(
            compilation.diagnostics().stream()
                .map(each -> each.getMessage(null))
                .filter(message -> message.startsWith("[tensorbind/"))
                .map(ExpectedProblem::idOf)
                .toList())
        .containsExactlyElementsIn(ids);
  }
}
