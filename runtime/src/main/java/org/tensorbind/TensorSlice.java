package org.tensorbind;

import org.tensorbind.annotation.DType;

/**
 * The elements of a tensor that one value becomes, in row-major order; each is zero, or an empty
 * string, until it is set. For one thread.
 *
 * <p>Numbers are converted to the slice's dtype: rounded, never cut. What the dtype cannot hold is
 * refused by an exception that becomes a {@link ConversionException} with the value's path.
 */
public interface TensorSlice {

  /** The type of the elements. */
  DType dtype();

  /** How many elements there are. */
  int size();

  /**
   * Sets a number.
   *
   * @throws IndexOutOfBoundsException if there is no such element
   * @throws IllegalStateException if the dtype is STRING
   */
  void set(int index, double value);

  /**
   * Sets a whole number.
   *
   * @throws IndexOutOfBoundsException if there is no such element
   * @throws IllegalStateException if the dtype is STRING
   */
  void set(int index, long value);

  /**
   * Sets a whole number.
   *
   * @throws IndexOutOfBoundsException if there is no such element
   * @throws IllegalStateException if the dtype is STRING
   */
  void set(int index, int value);

  /**
   * Sets a truth value; for numbers 1 and 0.
   *
   * @throws IndexOutOfBoundsException if there is no such element
   * @throws IllegalStateException if the dtype is STRING
   */
  void set(int index, boolean value);

  /**
   * Sets a text.
   *
   * @throws IndexOutOfBoundsException if there is no such element
   * @throws IllegalStateException unless the dtype is STRING
   */
  void set(int index, String value);
}
