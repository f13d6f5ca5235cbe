package org.tensorbind.signature;

/**
 * What is wrong with a file, by those who do not know its name: the message goes on after "the
 * file" or "it".
 */
final class DamageException extends Exception {
  private static final long serialVersionUID = 1;

  DamageException(String message) {
    super(message);
  }

  /**
   * The file ends where it must not.
   *
   * @param where such as {@code byte 7}
   * @param place what is being read there, such as {@code meta graph 1}; may be empty
   */
  static DamageException truncated(String where, String place) {
    String in = place.isEmpty() ? "" : ", in the middle of " + place;
    return new DamageException("ends at " + where + in + " (truncated)");
  }

  /** The file holds something that cannot be. */
  static DamageException at(String where, String place, String what) {
    String in = place.isEmpty() ? "" : ", in " + place;
    return new DamageException("is damaged at " + where + in + ": " + what);
  }

  /** The file reads well, but says something that cannot be. */
  static DamageException in(String place, String what) {
    return new DamageException("is damaged in " + place + ": " + what);
  }
}
