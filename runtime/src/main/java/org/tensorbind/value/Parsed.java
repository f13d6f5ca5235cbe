package org.tensorbind.value;

import java.util.UUID;

/** Java values that results hold as texts. */
public final class Parsed {
  private static final String INVALID_STRING = "invalid-string";

  private Parsed() {}

  /**
   * A UUID.
   *
   * @throws InvalidValueException {@code invalid-string} if the text is none
   */
  public static UUID uuid(String text, String path) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException(INVALID_STRING, path, Wording.of(text), "a UUID");
    }
  }

  /**
   * The only character of a text.
   *
   * @throws InvalidValueException {@code invalid-string} if there are none or several
   */
  public static char character(String text, String path) {
    if (text.length() != 1) {
      throw new InvalidValueException(INVALID_STRING, path, Wording.of(text), "one character");
    }
    return text.charAt(0);
  }
}
