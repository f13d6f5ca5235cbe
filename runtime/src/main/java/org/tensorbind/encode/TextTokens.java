package org.tensorbind.encode;

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
    return standard(text, true, true);
  }

  /** The text in lower case, {@code "lower"}. */
  public static String lower(CharSequence text) {
    return standard(text, true, false);
  }

  /** The text without punctuation, {@code "strip_punctuation"}. */
  public static String stripPunctuation(CharSequence text) {
    return standard(text, false, true);
  }

  /** A text that is standard already, as most are, is not copied. */
  private static String standard(CharSequence text, boolean lowers, boolean strips) {
    int same = 0;
    while (same < text.length() && isStandard(text.charAt(same), lowers, strips)) {
      same++;
    }
    if (same == text.length()) {
      return text.toString();
    }
    StringBuilder standard = new StringBuilder(text.length()).append(text, 0, same);
    for (int i = same; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(strips && isPunctuation(c))) {
        standard.append(lowers ? lower(c) : c);
      }
    }
    return standard.toString();
  }

  private static boolean isStandard(char c, boolean lowers, boolean strips) {
    return !(lowers && isBetween('A', c, 'Z')) && !(strips && isPunctuation(c));
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
    String[] tokens = new String[countWords(whole, false)];
    int end = 0;
    for (int i = 0; i < tokens.length; i++) {
      int start = end;
      while (isSpace(whole.charAt(start))) {
        start++;
      }
      end = start + 1;
      while (end < whole.length() && !isSpace(whole.charAt(end))) {
        end++;
      }
      tokens[i] = whole.substring(start, end);
    }
    return tokens;
  }

  /**
   * How many tokens {@link #splitAtWhitespace} makes of a text, without making them.
   *
   * @param withoutPunctuation whether the text's punctuation is removed first
   */
  public static int countWords(CharSequence text, boolean withoutPunctuation) {
    int count = 0;
    boolean isInside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        isInside = false;
      } else if (!isInside && !(withoutPunctuation && isPunctuation(c))) {
        isInside = true;
        count++;
      }
    }
    return count;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || isBetween('\t', c, '\r');
  }

  /**
   * How many tokens {@link #splitIntoCharacters} makes of a text, without making them.
   *
   * @param withoutPunctuation whether the text's punctuation is removed first
   */
  public static int countCharacters(CharSequence text, boolean withoutPunctuation) {
    int count = 0;
    char last = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(withoutPunctuation && isPunctuation(c))) {
        boolean isSecondHalf = Character.isSurrogatePair(last, c);
        count += isSecondHalf ? 0 : 1;
        last = c;
      }
    }
    return count;
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
