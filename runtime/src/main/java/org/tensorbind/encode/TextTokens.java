package org.tensorbind.encode;

import java.util.ArrayList;
import java.util.List;

/**
 * The steps by which Keras' {@code TextVectorization} turns a text into tokens. Letters, white
 * space and punctuation are those of ASCII; everything else stays as it is.
 */
public final class TextTokens {
  private TextTokens() {}

  /**
   * The text in lower case and without punctuation, {@code "lower_and_strip_punctuation"}: of the
   * ASCII characters that are visible only letters and digits stay. What stood on both sides of
   * punctuation is joined: {@code "Don't"} becomes {@code "dont"}.
   */
  public static String lowerAndStripPunctuation(CharSequence text) {
    StringBuilder standard = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isPunctuation(c)) {
        standard.append(lower(c));
      }
    }
    return standard.toString();
  }

  /** The text in lower case, {@code "lower"}. */
  public static String lower(CharSequence text) {
    StringBuilder standard = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      standard.append(lower(text.charAt(i)));
    }
    return standard.toString();
  }

  /** The text without punctuation, {@code "strip_punctuation"}. */
  public static String stripPunctuation(CharSequence text) {
    StringBuilder standard = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isPunctuation(c)) {
        standard.append(c);
      }
    }
    return standard.toString();
  }

  private static char lower(char c) {
    return isBetween('A', c, 'Z') ? (char) (c + ('a' - 'A')) : c;
  }

  /** The 32 characters of Keras' regular expression are all of ASCII that are no other kind. */
  private static boolean isPunctuation(char c) {
    return isBetween('!', c, '/')
        || isBetween(':', c, '@')
        || isBetween('[', c, '`')
        || isBetween('{', c, '~');
  }

  /**
   * What stands between white space, {@code split="whitespace"}; never an empty token. White space
   * is what C's {@code isspace} takes for it: space, tab, line feed, vertical tab, form feed and
   * carriage return.
   *
   * @return a new array, empty if there is nothing but white space
   */
  public static String[] splitAtWhitespace(CharSequence text) {
    String whole = text.toString();
    List<String> tokens = new ArrayList<>();
    int end = 0;
    while (true) {
      int start = end;
      while (start < whole.length() && isSpace(whole.charAt(start))) {
        start++;
      }
      if (start == whole.length()) {
        return tokens.toArray(String[]::new);
      }
      end = start + 1;
      while (end < whole.length() && !isSpace(whole.charAt(end))) {
        end++;
      }
      tokens.add(whole.substring(start, end));
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || isBetween('\t', c, '\r');
  }

  private static boolean isBetween(char low, char c, char high) {
    return low <= c && c <= high;
  }

  /**
   * The text's code points, {@code split="character"}: an emoji of several code points is several
   * tokens, white space is a token too.
   *
   * @return a new array, empty if the text is
   */
  public static String[] splitIntoCharacters(CharSequence text) {
    String whole = text.toString();
    String[] tokens = new String[whole.codePointCount(0, whole.length())];
    int start = 0;
    for (int i = 0; i < tokens.length; i++) {
      int end = whole.offsetByCodePoints(start, 1);
      tokens[i] = whole.substring(start, end);
      start = end;
    }
    return tokens;
  }
}
