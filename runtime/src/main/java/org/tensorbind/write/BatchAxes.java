package org.tensorbind.write;

import java.util.ArrayList;
import java.util.List;

/** The sizes that depend on the batch; generated code names them. */
public abstract class BatchAxes {
  private final List<Axis> axes = new ArrayList<>();
  private boolean isRagged;

  /** For generated code. */
  protected BatchAxes() {}

  /** An axis whose size is not rounded. */
  protected final Axis axis(String name) {
    return axis(name, 1);
  }

  /**
   * An axis whose size is rounded up to a multiple.
   *
   * @param name as in {@code dims}, or the member's
   * @param multipleOf at least 1
   */
  protected final Axis axis(String name, long multipleOf) {
    Axis axis = new Axis(name, multipleOf);
    axes.add(axis);
    return axis;
  }

  /** Ragged rows; where to begin again with them, nobody knows. */
  protected final RaggedRows rows() {
    return rows(Long.MAX_VALUE);
  }

  /**
   * Ragged rows that a dtype has to count.
   *
   * @param limit how many rows, and how many values in all, there may be
   */
  protected final RaggedRows rows(long limit) {
    isRagged = true;
    return new RaggedRows(limit);
  }

  /** Whether the batch has to be made anew because of them, even if it has been made before. */
  boolean areRagged() {
    return isRagged;
  }

  /** Forgets the sizes, except to compare them. */
  void restart() {
    for (int i = 0; i < axes.size(); i++) {
      axes.get(i).restart();
    }
  }

  /** Whether a size is another one than before {@link #restart()}. */
  boolean haveChanged() {
    for (int i = 0; i < axes.size(); i++) {
      if (axes.get(i).hasChanged()) {
        return true;
      }
    }
    return isRagged;
  }
}
