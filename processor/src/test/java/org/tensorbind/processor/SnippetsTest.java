package org.tensorbind.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tensorbind.processor.FolderCompiler.Compilation;

/**
 * Every snippet of Java that the documentation shows compiles, each for itself. A block marked
 * {@code text <name>} is a resource; one marked {@code java-excerpt} is generated code. The models
 * are resources too: signatures without graphs.
 */
class SnippetsTest {
  /** A page for each annotation; their index has no snippets. */
  static final List<Path> ANNOTATIONS =
      FolderCompiler.list(Path.of("../docs/annotations")).stream()
          .filter(page -> !page.endsWith("README.md"))
          .toList();

  static final List<Path> PAGES =
      Stream.concat(
              Stream.of(
                  Path.of("../README.md"),
                  Path.of("../docs/from-savedmodel-to-java.md"),
                  Path.of("../docs/gallery.md"),
                  Path.of("../docs/guide.md"),
                  Path.of("../docs/performance.md"),
                  Path.of("../docs/reference.md")),
              ANNOTATIONS.stream())
          .toList();

  /** The models that the pages speak of, and sources with mistakes. */
  static final Path RESOURCES = Path.of("src/test/resources/docs");

  static final Pattern SNIPPET = Pattern.compile("(?ms)^```java\\n(.*?)^```$");
  private static final Pattern RESOURCE = Pattern.compile("(?ms)^```text (\\S+)\\n(.*?)^```$");
  private static final Pattern EXCERPT = Pattern.compile("(?ms)^```java-excerpt\\n(.*?)^```$");
  static final Pattern TYPE =
      Pattern.compile(
          "(?m)^(?:public |final |abstract |sealed )*(?:class|record|@?interface|enum) (\\w+)");

  @TempDir Path folder;

  static Stream<Arguments> snippets() {
    return PAGES.stream()
        .flatMap(
            page -> {
              List<String> found = groups(SNIPPET, page).map(match -> match.group(1)).toList();
              return IntStream.range(0, found.size())
                  .mapToObj(i -> Arguments.of(page.getFileName() + " " + (i + 1), found.get(i)));
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("snippets")
  void compiles(String name, String snippet) throws IOException {
    Matcher type = TYPE.matcher(snippet);
    assertWithMessage("a type in " + snippet).that(type.find()).isTrue();
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Files.writeString(sources.resolve(type.group(1) + ".java"), snippet);
    copyResources(sources);

    Compilation compilation = compile(sources, folder.resolve("output"));

    assertWithMessage(name + "\n" + compilation.describe())
        .that(compilation.diagnostics())
        .isEmpty();
  }

  /** A page shows several classes in one block, which users put into files of their own. */
  static Compilation compile(Path sources, Path output) throws IOException {
    return FolderCompiler.compile(sources, output, "-Werror", "-Xlint:-auxiliaryclass");
  }

  /** What all pages together show of resources, and the models. */
  static void copyResources(Path sources) throws IOException {
    for (Path page : PAGES) {
      for (MatchResult resource : groups(RESOURCE, page).toList()) {
        Path file = sources.resolve(resource.group(1));
        Files.createDirectories(file.getParent());
        Files.writeString(file, resource.group(2));
      }
    }
    copy(RESOURCES.resolve("models"), sources.resolve("models"));
  }

  @Test
  void everyPageHasSnippets() {
    PAGES.forEach(
        page ->
            assertWithMessage(page.toString()).that(groups(SNIPPET, page).toList()).isNotEmpty());
  }

  @Test
  void generatedCodeThatIsShownIsWhatIsGenerated() {
    String generated =
        FolderCompiler.read(Path.of("src/test/resources/generated/PassengerTensors.java"));
    List<MatchResult> shown = PAGES.stream().flatMap(page -> groups(EXCERPT, page)).toList();

    assertThat(shown).isNotEmpty();
    shown.forEach(excerpt -> assertThat(generated).contains(excerpt.group(1)));
  }

  /** Copies a folder with all that is in it. */
  static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(from)) {
      files = found.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }

  static Stream<MatchResult> groups(Pattern pattern, Path page) {
    return pattern.matcher(FolderCompiler.read(page)).results();
  }
}
