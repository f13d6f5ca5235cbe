package org.tensorbind;

import java.util.Objects;

/**
 * A value that does not fit its tensor. The message has it all, for example {@code
 * [tensorbind/unknown-category] Passenger.port of example 17: found "X", expected one of "C", "Q",
 * "S".}
 */
public final class ConversionException extends TensorBindException {
  private static final long serialVersionUID = 1;

  private final String path;
  private final int index;
  private final String expected;
  private final String found;

  /**
   * An error about one value.
   *
   * @param id the kind of problem, such as {@code missing-value}
   * @param path where the value stands, such as {@code Order.items[3].price}
   * @param index the example's position in the batch, or -1 if it is not about one example
   * @param expected what would have been right, without a full stop
   * @param found the value, or what is worth knowing of it
   */
  public ConversionException(String id, String path, int index, String expected, String found) {
    this(id, path, index, expected, found, null);
  }

  /**
   * An error about one value, with what caused it.
   *
   * @param cause such as the exception of a user's encoder, or null
   */
  public ConversionException(
      String id, String path, int index, String expected, String found, Throwable cause) {
    super(
        id,
        path
            + (index < 0 ? "" : " of example " + index)
            + ": found "
            + found
            + ", expected "
            + expected
            + ".",
        cause);
    this.path = Objects.requireNonNull(path);
    this.index = index;
    this.expected = Objects.requireNonNull(expected);
    this.found = Objects.requireNonNull(found);
  }

  /** The same error in a longer batch, of which this one's examples begin at a position. */
  public ConversionException movedBy(int first) {
    ConversionException moved =
        new ConversionException(
            id(), path, index < 0 ? index : first + index, expected, found, getCause());
    moved.setStackTrace(getStackTrace());
    return moved;
  }

  /** Where the value stands, from the example's class on, such as {@code Order.items[3].price}. */
  public String path() {
    return path;
  }

  /** The example's position in the batch, from 0; -1 if the error is not about one example. */
  public int index() {
    return index;
  }

  /** What would have been right, such as {@code one of "C", "Q", "S"}. */
  public String expected() {
    return expected;
  }

  /** What was found, such as {@code "X"}. */
  public String found() {
    return found;
  }
}
