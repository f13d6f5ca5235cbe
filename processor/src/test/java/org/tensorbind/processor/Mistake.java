package org.tensorbind.processor;

import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mistake in a source that is right.
 *
 * <p>A file holds the right source and, below a line of hyphens, a mistake a line: {@code id: old
 * => new}, where {@code && old => new} may follow. The error is expected at the line of the first
 * replacement, or at the one that ends with {@code // mark} after {@code id @mark: ...}.
 *
 * @param file that holds them
 * @param replacements what to find in the right source, and what to put there
 * @param mark at the end of the line where the error is expected; empty for the line of the first
 *     replacement
 */
record Mistake(Path file, String id, String mark, String text, List<String[]> replacements) {
  private static final Pattern LINE = Pattern.compile("([a-z-]+)(?: @(\\w+))?: (.*)");

  /** The source without a mistake. */
  static String right(Path file) {
    return FolderCompiler.read(file).split("\n----\n", 2)[0];
  }

  static List<Mistake> readAll(Path file) {
    String[] parts = FolderCompiler.read(file).split("\n----\n", 2);
    return parts[1].lines().map(line -> read(file, line)).toList();
  }

  private static Mistake read(Path file, String line) {
    Matcher matcher = LINE.matcher(line);
    assertWithMessage(line).that(matcher.matches()).isTrue();
    List<String[]> replacements = new ArrayList<>();
    for (String each : matcher.group(3).split(" && ", -1)) {
      replacements.add((each + " ").split(" => ", 2));
    }
    String mark = matcher.group(2) == null ? "" : matcher.group(2);
    return new Mistake(file, matcher.group(1), mark, line, replacements);
  }

  /** The source with the mistake. */
  String wrong() {
    String source = right(file);
    for (String[] each : replacements) {
      assertWithMessage("how often there is %s in %s", each[0], file)
          .that(source.split(Pattern.quote(each[0]), -1))
          .hasLength(2);
      source = source.replace(each[0], each[1].stripTrailing());
    }
    return source;
  }

  /** The line of the error. */
  long line() {
    if (mark.isEmpty()) {
      String before = right(file).split(Pattern.quote(replacements.get(0)[0]), 2)[0];
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
    return file.getFileName().toString().replace(".txt", " ") + text;
  }
}
