package org.tensorbind.cli.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Something that javac says.
 *
 * @param isError false for warnings
 * @param id of the problem, such as {@code input-size}; empty if it is none of Tensorbind's
 * @param message in one line
 * @param fix what to write instead; may be empty
 * @param place where it is; empty for classes that come compiled
 * @param text as javac prints it
 */
public record Remark(
    boolean isError, String id, String message, String fix, Optional<Place> place, String text) {
  private static final Pattern OURS = Pattern.compile("\\[tensorbind/([a-z-]+)] ");
  private static final Pattern FIX = Pattern.compile("(?m)^\\s*Fix: (.*)$");

  /**
   * A place in a source file.
   *
   * @param line counted from 1
   * @param column counted from 1
   */
  public record Place(String file, long line, long column) {}

  static boolean isOurs(Diagnostic<?> said) {
    return OURS.matcher(said.getMessage(Locale.ROOT)).lookingAt();
  }

  /** One in a file of the user's, with the line that it is about. */
  static Remark placed(Diagnostic<? extends JavaFileObject> said) {
    Place place =
        new Place(said.getSource().getName(), said.getLineNumber(), said.getColumnNumber());
    return of(said, said.getMessage(Locale.ROOT), Optional.of(place), said.toString());
  }

  /**
   * One without a place.
   *
   * @param message what it says
   */
  static Remark unplaced(Diagnostic<?> said, String message) {
    String kind = isError(said) ? "error: " : "warning: ";
    return of(said, message, Optional.empty(), kind + message);
  }

  private static Remark of(Diagnostic<?> said, String message, Optional<Place> place, String text) {
    Matcher ours = OURS.matcher(message);
    boolean isOurs = ours.lookingAt();
    Matcher fix = FIX.matcher(message);
    return new Remark(
        isError(said),
        isOurs ? ours.group(1) : "",
        message.substring(isOurs ? ours.end() : 0).lines().findFirst().orElse(""),
        fix.find() ? fix.group(1) : "",
        place,
        text);
  }

  private static boolean isError(Diagnostic<?> said) {
    return said.getKind() == Diagnostic.Kind.ERROR;
  }
}
