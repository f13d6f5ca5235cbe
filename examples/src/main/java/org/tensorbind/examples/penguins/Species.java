package org.tensorbind.examples.penguins;

/** The three species of the Palmer Archipelago, in the order of the model's outputs. */
public enum Species {
  /** Adelie penguin. */
  ADELIE,
  /** Chinstrap penguin. */
  CHINSTRAP,
  /** Gentoo penguin. */
  GENTOO
}
