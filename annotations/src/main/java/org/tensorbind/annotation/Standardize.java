package org.tensorbind.annotation;

/** What is done to a text before it is split. */
public enum Standardize {
  /** ASCII letters become lower-case, ASCII punctuation is removed. */
  LOWER_AND_STRIP_PUNCTUATION,

  /** ASCII letters become lower-case. */
  LOWER,

  /** ASCII punctuation is removed. */
  STRIP_PUNCTUATION,

  /** Nothing. */
  NONE
}
