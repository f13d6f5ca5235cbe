package org.tensorbind.write;

import java.util.List;

/**
 * Generated code that writes examples one after another.
 *
 * @param <T> what an example is
 * @param <W> holds the writers of all tensors
 */
@FunctionalInterface
public interface ExampleLoop<T, W> {
  /**
   * Writes examples.
   *
   * @param first the place of the first one in the batch, for messages
   */
  void write(List<T> examples, int first, W writers);
}
