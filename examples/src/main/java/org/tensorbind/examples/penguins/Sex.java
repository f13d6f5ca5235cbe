package org.tensorbind.examples.penguins;

/** A penguin's sex. */
public enum Sex {
  /** Female. */
  FEMALE,
  /** Male. */
  MALE
}
