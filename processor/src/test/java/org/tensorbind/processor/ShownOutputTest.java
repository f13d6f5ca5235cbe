package org.tensorbind.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tensorbind.signature.ModelSignatures;
import org.tensorbind.signature.SignatureException;

/**
 * What the documentation shows of outputs is what is printed. A block marked {@code console
 * errors/<name>} is what javac says to the sources of that folder; one marked {@code console
 * models/<name>} is a model's signatures. {@code -Dtensorbind.rewrite=true} writes them anew; the
 * picture is for hands.
 */
class ShownOutputTest {
  private static final Path ERRORS = SnippetsTest.RESOURCES.resolve("errors");
  private static final Path PICTURE = Path.of("../docs/images/compile-error.svg");
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^```console (errors|models)/(\\S+)\\n(.*?)^```$");
  private static final Pattern LINE = Pattern.compile("(?s)<text [^>]*>(.*?)</text>");

  @TempDir Path folder;

  static Stream<Arguments> errors() {
    return blocks("errors");
  }

  static Stream<Arguments> models() {
    return blocks("models");
  }

  private static Stream<Arguments> blocks(String kind) {
    return SnippetsTest.PAGES.stream()
        .flatMap(page -> SnippetsTest.groups(BLOCK, page))
        .filter(block -> block.group(1).equals(kind))
        .map(block -> Arguments.of(block.group(2), block.group(3)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("errors")
  void javacSaysSo(String name, String shown) throws IOException {
    assertIsShown(javac(name), shown);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("models")
  void theModelHasTheseSignatures(String name, String shown)
      throws IOException, SignatureException {
    Path model = SnippetsTest.RESOURCES.resolve("models").resolve(name);
    assertIsShown(ModelSignatures.read(model).toString().strip() + "\n", shown);
  }

  private static void assertIsShown(String printed, String shown) throws IOException {
    if (!Boolean.getBoolean("tensorbind.rewrite")) {
      assertWithMessage("rewrite with -Dtensorbind.rewrite=true").that(shown).isEqualTo(printed);
      return;
    }
    for (Path page : SnippetsTest.PAGES) {
      String text = Files.readString(page);
      Files.writeString(page, text.replace("\n" + shown + "```\n", "\n" + printed + "```\n"));
    }
  }

  /** Where a line ends is the picture's own affair. */
  @Test
  void thePictureShowsARealError() throws IOException {
    String picture =
        LINE.matcher(Files.readString(PICTURE))
            .results()
            .map(line -> line.group(1).replaceAll("<[^>]*>", ""))
            .collect(Collectors.joining(" "));

    assertThat(words(unescaped(picture))).isEqualTo(words(javac("readme")));
  }

  /** The text that stands for the picture says what is wrong, and where. */
  @Test
  void theTextOfThePictureIsTheError() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    MatchResult picture =
        Pattern.compile("(?s)<img [^>]*compile-error.svg[^>]*alt=\"([^\"]*)\">")
            .matcher(readme)
            .results()
            .findFirst()
            .orElseThrow();

    assertThat(javac("readme")).startsWith(unescaped(picture.group(1)));
  }

  private String javac(String name) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    SnippetsTest.copy(ERRORS.resolve(name), sources);
    SnippetsTest.copy(SnippetsTest.RESOURCES.resolve("models"), sources.resolve("models"));
    String said = FolderCompiler.print(sources, folder.resolve("output"));
    assertWithMessage(name).that(said).isNotEmpty();
    return said.replace(sources + "/", "").replace(sources + "\\", "").replace("\r\n", "\n");
  }

  private static String words(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String unescaped(String xml) {
    return xml.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">");
  }
}
