package org.tensorbind.cli.scaffold;

import java.util.List;
import java.util.stream.Collectors;

/** A model's names, which may be anything, as they stand in Java source and in messages. */
final class Texts {
  private static final int WIDTH = 100;

  private Texts() {}

  /** In quotes, for messages. */
  static String quoted(String text) {
    return "\"" + text + "\"";
  }

  /** A string literal of ASCII characters. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> literal.append(isPlain(c) ? c : String.format("\\u%04x", (int) c));
      }
    }
    return literal.append('"').toString();
  }

  /** The value of an annotation that takes one or more strings. */
  static String literals(List<String> texts) {
    String all = texts.stream().map(Texts::literal).collect(Collectors.joining(", "));
    return texts.size() == 1 ? all : "{" + all + "}";
  }

  /** In Javadoc, where it can neither end the comment nor mean anything. */
  static String comment(String text) {
    StringBuilder html = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean isHarmless = c < 128 && isPlain((char) c) && "&<>@{}*\\".indexOf(c) < 0;
              html.append(isHarmless ? Character.toString(c) : "&#" + c + ";");
            });
    return html.toString();
  }

  /**
   * A Javadoc comment.
   *
   * @param indent in front of each line
   * @param paragraphs what stands in it, with markup; tags are paragraphs of their own
   */
  static String javadoc(String indent, List<String> paragraphs) {
    String single = indent + "/** " + paragraphs.get(0) + " */\n";
    if (paragraphs.size() == 1 && single.length() <= WIDTH + 1) {
      return single;
    }
    StringBuilder text = new StringBuilder(indent + "/**\n");
    boolean isFirst = true;
    boolean isInTags = false;
    for (String paragraph : paragraphs) {
      boolean isTag = paragraph.startsWith("@");
      if (!isFirst && !(isTag && isInTags)) {
        text.append(indent).append(" *\n");
      }
      String tag = isFirst || isTag ? "" : "<p>";
      wrap(tag + paragraph, indent + " * ", isTag ? "    " : "", text);
      isFirst = false;
      isInTags = isTag;
    }
    return text.append(indent).append(" */\n").toString();
  }

  private static void wrap(String paragraph, String indent, String hanging, StringBuilder text) {
    StringBuilder line = new StringBuilder(indent);
    String separator = "";
    for (String word : paragraph.split(" ", -1)) {
      boolean isFull = line.length() + separator.length() + word.length() > WIDTH;
      if (isFull && !separator.isEmpty()) {
        text.append(line.toString().stripTrailing()).append('\n');
        line = new StringBuilder(indent + hanging);
        separator = "";
      }
      line.append(separator).append(word);
      separator = " ";
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c <= '~';
  }
}
