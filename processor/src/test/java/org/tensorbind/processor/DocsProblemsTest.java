package org.tensorbind.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tensorbind.processor.FolderCompiler.Compilation;
import org.tensorbind.processor.report.Problem;
import org.tensorbind.signature.ModelSignatures;
import org.tensorbind.signature.SignatureException;

/**
 * The documentation of problems: a section for each, whose examples show what it says. A block
 * marked {@code text <name>} is a resource of the examples beside it; those in the folder {@code
 * docs} are resources of all.
 */
class DocsProblemsTest {
  private static final Path PAGE = Path.of("../docs/problems.md");
  private static final Path RESOURCES = Path.of("src/test/resources/docs");
  private static final Pattern SECTION = Pattern.compile("(?m)^## (.+)$");
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^```(java wrong|java|text \\S+)\\n(.*?)^```$");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?:public |final |abstract )*(?:class|record|interface|enum) (\\w+)");

  @TempDir Path folder;

  /** A block of code: {@code java}, {@code java wrong}, or {@code text} and a resource's name. */
  record Block(String language, String text) {}

  static Stream<Arguments> wrongExamples() {
    return examples("java wrong");
  }

  static Stream<Arguments> rightExamples() {
    return examples("java");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongExamples")
  void wrongExampleShowsTheProblem(String id, Block example, List<Block> resources)
      throws IOException {
    Compilation compilation = compile(example, resources);

    assertWithMessage(compilation.describe())
        .that(compilation.diagnostics().stream().map(each -> ExpectedProblem.of(each).id()))
        .containsExactly(id);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rightExamples")
  void rightExampleCompilesWithoutAWord(String id, Block example, List<Block> resources)
      throws IOException {
    Compilation compilation = compile(example, resources, "-Werror");

    assertWithMessage(compilation.describe()).that(compilation.diagnostics()).isEmpty();
  }

  @Test
  void everyProblemHasASectionAndEverySectionAProblem() {
    assertThat(sections().keySet())
        .containsExactlyElementsIn(Arrays.stream(Problem.values()).map(Problem::id).toList())
        .inOrder();
  }

  @Test
  void everyProblemHasBothExamples() {
    assertThat(ids(wrongExamples())).containsExactlyElementsIn(ProblemsTest.idsWithCases());
    assertThat(ids(rightExamples())).containsExactlyElementsIn(ProblemsTest.idsWithCases());
  }

  @Test
  void pageShowsTheModelOfItsExamples() throws SignatureException {
    ModelSignatures model = ModelSignatures.read(RESOURCES.resolve("models/taxi"));

    assertThat(FolderCompiler.read(PAGE)).contains("```\n" + model.toString().strip() + "\n```");
  }

  private Compilation compile(Block example, List<Block> resources, String... options)
      throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Matcher type = TYPE.matcher(example.text());
    assertWithMessage("a type in " + example.text()).that(type.find()).isTrue();
    Files.writeString(sources.resolve(type.group(1) + ".java"), example.text());
    FolderCompiler.copyResources(RESOURCES, sources);
    for (Block resource : resources) {
      Path file = sources.resolve(resource.language().substring("text ".length()));
      Files.createDirectories(file.getParent());
      Files.writeString(file, resource.text());
    }
    return FolderCompiler.compile(sources, folder.resolve("output"), options);
  }

  private static Stream<Arguments> examples(String language) {
    return sections().entrySet().stream()
        .flatMap(
            section -> {
              List<Block> blocks = blocks(section.getValue());
              List<Block> resources =
                  blocks.stream().filter(block -> block.language().startsWith("text ")).toList();
              return blocks.stream()
                  .filter(block -> block.language().equals(language))
                  .map(block -> Arguments.of(section.getKey(), block, resources));
            });
  }

  private static List<String> ids(Stream<Arguments> examples) {
    return examples.map(example -> (String) example.get()[0]).distinct().toList();
  }

  /** Heading to text, in the order of the page. */
  private static Map<String, String> sections() {
    Map<String, String> result = new LinkedHashMap<>();
    String page = FolderCompiler.read(PAGE);
    Matcher heading = SECTION.matcher(page);
    String name = "";
    int start = 0;
    while (heading.find()) {
      if (!name.isEmpty()) {
        result.put(name, page.substring(start, heading.start()));
      }
      name = heading.group(1);
      start = heading.end();
    }
    result.put(name, page.substring(start));
    return result;
  }

  private static List<Block> blocks(String section) {
    return BLOCK
        .matcher(section)
        .results()
        .map(match -> new Block(match.group(1), match.group(2)))
        .toList();
  }
}
