package org.tensorbind.processor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * A problem as a source announces it, {@code // ERROR: [tensorbind/rank-mismatch]} on its line, or
 * as a compiler reports it. One comment may name several.
 *
 * @param kind {@code ERROR} or {@code WARNING}
 * @param id without the prefix; the whole message of a diagnostic that is not the processor's
 */
record ExpectedProblem(String file, long line, String kind, String id) {
  private static final Pattern COMMENT =
      Pattern.compile("(ERROR|WARNING): ((?:\\[tensorbind/[a-z-]+] ?)+)");
  private static final Pattern ID = Pattern.compile("\\[tensorbind/([a-z-]+)]");

  /** Those that the comments of all sources in a folder announce. */
  static List<ExpectedProblem> announcedIn(Path folder) {
    List<ExpectedProblem> result = new ArrayList<>();
    for (Path file : FolderCompiler.javaFilesIn(folder)) {
      List<String> lines = FolderCompiler.read(file).lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        Matcher comment = COMMENT.matcher(lines.get(i));
        while (comment.find()) {
          for (String id : ids(comment.group(2))) {
            String name = file.getFileName().toString();
            result.add(new ExpectedProblem(name, i + 1L, comment.group(1), id));
          }
        }
      }
    }
    return result;
  }

  /** What a compiler found. */
  static ExpectedProblem of(Diagnostic<? extends JavaFileObject> diagnostic) {
    String message = diagnostic.getMessage(null);
    JavaFileObject source = diagnostic.getSource();
    return new ExpectedProblem(
        source == null ? "" : Path.of(source.getName()).getFileName().toString(),
        diagnostic.getLineNumber(),
        diagnostic.getKind().name(),
        idOf(message));
  }

  /** The id that a message begins with, or all of a message that has none. */
  static String idOf(String message) {
    Matcher id = ID.matcher(message);
    return id.lookingAt() ? id.group(1) : message;
  }

  private static List<String> ids(String text) {
    return ID.matcher(text).results().map(match -> match.group(1)).toList();
  }
}
