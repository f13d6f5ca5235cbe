package org.tensorbind.write;

import org.tensorbind.value.InvalidValueException;

/** The size of an axis that only the examples tell. */
public final class Axis {
  private final String name;
  private final long multipleOf;
  private int size;
  private String setBy;
  private int before;

  /** An axis whose size is not rounded. */
  public Axis(String name) {
    this(name, 1);
  }

  /**
   * An axis whose size is rounded up to a multiple.
   *
   * @param name as in {@code dims}, or the member's
   * @param multipleOf at least 1
   */
  public Axis(String name, long multipleOf) {
    this.name = name;
    this.multipleOf = multipleOf;
  }

  /** Makes the axis at least this long. */
  public void longest(int size) {
    this.size = Math.max(this.size, size);
  }

  /**
   * Makes the axis exactly this long. The first call decides.
   *
   * @param path where the size was found
   * @throws InvalidValueException {@code size-mismatch} if the axis has another size
   */
  public void exactly(int size, String path) {
    set(size, path, size == 1 ? "1 element" : size + " elements");
  }

  /**
   * Makes the axis, which counts windows, exactly this long. The first call decides.
   *
   * @param path of the series
   * @throws InvalidValueException {@code size-mismatch} if the axis has another size
   */
  public void exactlyWindows(int size, String path) {
    set(size, path, size == 1 ? "1 window" : size + " windows");
  }

  private void set(int size, String path, String found) {
    if (setBy == null) {
      this.size = size;
      setBy = path;
    } else if (size != this.size) {
      throw new InvalidValueException(
          "size-mismatch",
          path,
          found,
          this.size + ", the size of axis \"" + name + "\" that " + setBy + " has set");
    }
  }

  /**
   * The size: 0 if there was nothing to tell it, else rounded up to the multiple; 0 stays 0.
   *
   * @throws ArithmeticException if the rounded size is no {@code int}
   */
  public int size() {
    return Math.toIntExact((size + multipleOf - 1) / multipleOf * multipleOf);
  }

  /** Forgets the size, except to compare it. */
  void restart() {
    before = size();
    size = 0;
    setBy = null;
  }

  boolean hasChanged() {
    return size() != before;
  }
}
