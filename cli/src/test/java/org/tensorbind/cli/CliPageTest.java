package org.tensorbind.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the tool's page shows is what the tool does, from its first block to its last. A block that
 * begins with {@code $ tensorbind} shows a run, one marked {@code java <file>} what a run has
 * written. {@code -Dtensorbind.rewrite=true} writes them anew.
 */
class CliPageTest {
  private static final Path PAGE = Path.of("../docs/cli.md");
  private static final Path MODELS = Path.of("../processor/src/test/resources/docs/models");
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?ms)^```(?:console\\n\\$ tensorbind (?<command>[^\\n]*)|java (?<file>\\S+))\\n"
              + "(?<shown>.*?)^```$");

  @TempDir Path folder;

  @Test
  void showsWhatHappens() throws IOException {
    copy(MODELS, folder.resolve("src/main/resources/models"));
    copy(Path.of("src/test/resources/docs"), folder.resolve("new"));
    Files.move(
        folder.resolve("new/tickets-2.signature.json"),
        folder.resolve("new/tickets.signature.json"));
    String page = Files.readString(PAGE);
    String real = page;
    Matcher block = BLOCK.matcher(page);
    int count = 0;
    while (block.find()) {
      String made = block.group("command") == null ? file(block) : run(block);
      int head = block.start("shown") - block.start();
      real = real.replace(block.group(), block.group().substring(0, head) + made + "```");
      count++;
    }

    assertThat(count).isAtLeast(8);
    if (Boolean.getBoolean("tensorbind.rewrite")) {
      Files.writeString(PAGE, real);
    } else {
      assertWithMessage("rewrite with -Dtensorbind.rewrite=true").that(page).isEqualTo(real);
    }
  }

  /** Every command and option is on the page. */
  @Test
  void tellsEverything() throws IOException {
    String page = Files.readString(PAGE);
    Tensorbind.commandLine()
        .getSubcommands()
        .forEach(
            (name, command) -> {
              if (!name.equals("help")) {
                assertThat(page).contains(name);
                command.getCommandSpec().options().stream()
                    .map(option -> option.longestName())
                    .filter(option -> !option.equals("--version"))
                    .forEach(option -> assertThat(page).contains(option));
              }
            });
  }

  private String file(Matcher block) throws IOException {
    return Files.readString(folder.resolve(block.group("file")));
  }

  private String run(Matcher block) {
    Object[] args =
        Stream.of(block.group("command").split(" ", -1))
            .map(arg -> arg.contains("/") ? folder.resolve(arg).toString() : arg)
            .toArray();
    Cli.Run run = Cli.run(args);
    return (run.out() + run.err()).replace(folder + "/", "").replace(folder + "\\", "");
  }

  private static void copy(Path from, Path to) throws IOException {
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
}
