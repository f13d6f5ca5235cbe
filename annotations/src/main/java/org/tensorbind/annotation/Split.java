package org.tensorbind.annotation;

/** What separates the tokens of a text. */
public enum Split {
  /** Runs of ASCII white space. */
  WHITESPACE,

  /** Every code point is a token. */
  CHARACTER,

  /** The text is one token. */
  NONE
}
