package org.tensorbind.annotation;

/** How {@link Ragged} says which of the flat values belong together. */
public enum Partition {
  /** Where each row ends: {@code [0, 2, 2, 5]} are rows of 2, 0 and 3 values. {@code [rows + 1]} */
  ROW_SPLITS,
  /** How long each row is: {@code [2, 0, 3]}. {@code [rows]} */
  ROW_LENGTHS,
  /** Which row each value belongs to: {@code [0, 0, 2, 2, 2]}. {@code [values]} */
  VALUE_ROWIDS
}
