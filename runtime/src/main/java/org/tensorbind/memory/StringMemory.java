package org.tensorbind.memory;

import org.tensorbind.value.InvalidValueException;

/** Where the elements of a STRING tensor end up, from the first to the last. */
public interface StringMemory extends AutoCloseable {
  /**
   * Appends a text, in UTF-8.
   *
   * @param path where it stands, for messages
   * @throws InvalidValueException {@code invalid-string} if it has half of a surrogate pair
   */
  void put(String text, String path);

  /** Appends bytes. The array must not be changed later. */
  void put(byte[] bytes);

  /** Brings everything that was appended to its place. */
  void finish();

  /** Begins again with the first element. */
  void restart();

  /** Ends the writing; the strings stay where they are. */
  @Override
  void close();
}
