package org.tensorbind.builds;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the guide says about builds is what is tested. */
class GuideIT {
  private static final String VERSION = System.getProperty("version");

  /** That project is built by Maven. */
  @Test
  void mavensPartIsThatOfTheProject() throws IOException {
    String pom =
        Files.readString(Path.of("src/it/guide/pom.xml")).replace("@project.version@", VERSION);
    String shown = blocks("xml").get(0);
    assertThat(lines(pom)).contains(lines(shown));
  }

  /** Gradle is not run here; but what it is to take exists, in this version. */
  @Test
  void gradlesPartNamesWhatThereIs() throws IOException {
    String shown = blocks("groovy").get(0);
    assertThat(shown).contains("platform('org.tensorbind:tensorbind-bom:" + VERSION + "')");
    String bom = Files.readString(Path.of("../bom/pom.xml"));
    List<String> artifacts =
        Pattern.compile("'org\\.tensorbind:(tensorbind-\\w+)'")
            .matcher(shown)
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(artifacts).hasSize(3);
    for (String each : artifacts) {
      assertWithMessage(bom).that(bom).contains("<artifactId>" + each + "</artifactId>");
    }
  }

  private static List<String> blocks(String language) throws IOException {
    return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
        .matcher(Files.readString(Path.of("../docs/guide.md")))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  /** Without indentation, which differs. */
  private static String lines(String text) {
    return text.lines().map(String::strip).reduce("", (all, line) -> all + line + "\n");
  }
}
