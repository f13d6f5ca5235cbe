package org.tensorbind.examples.words;

/** The languages that the model tells apart, in the order of its outputs. */
public enum Language {
  /** English. */
  ENGLISH,
  /** German. */
  GERMAN,
  /** French. */
  FRENCH,
  /** Spanish. */
  SPANISH,
  /** Italian. */
  ITALIAN,
  /** Dutch. */
  DUTCH
}
