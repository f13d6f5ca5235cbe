package org.tensorbind.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How names of tensors and of generated classes and methods are made. */
public final class Names {
  private static final Pattern WORD_BORDER =
      Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
  private static final Set<String> KEYWORDS =
      Set.of(
          ("_ abstract assert boolean break byte case catch char class const continue default do"
                  + " double else enum extends false final finally float for goto if implements"
                  + " import instanceof int interface long native new null package private"
                  + " protected public return short static strictfp super switch synchronized this"
                  + " throw throws transient true try void volatile while")
              .split(" "));

  private Names() {}

  /** {@code unitPrice} to {@code unit_price}. */
  public static String snakeCase(String name) {
    return WORD_BORDER.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
  }

  /** A Java identifier for a tensor's name: other characters become {@code _}. */
  public static String identifier(String name) {
    StringBuilder result = new StringBuilder();
    name.codePoints()
        .map(
            c -> Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c) ? c : '_')
        .forEach(result::appendCodePoint);
    if (result.length() == 0 || !Character.isJavaIdentifierStart(result.codePointAt(0))) {
      result.insert(0, '_');
    }
    return KEYWORDS.contains(result.toString()) ? result + "_" : result.toString();
  }

  /** The simple name of the class that is generated for one of these, outermost first. */
  public static String generatedClass(List<String> simpleNames) {
    return String.join("_", simpleNames) + "Tensors";
  }

  public static String capitalize(String name) {
    int first = name.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toUpperCase(first))
        .append(name, Character.charCount(first), name.length())
        .toString();
  }

  public static String decapitalize(String name) {
    int first = name.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toLowerCase(first))
        .append(name, Character.charCount(first), name.length())
        .toString();
  }
}
