package org.tensorbind.session;

import java.util.List;

/** A loaded model. Safe for all threads, until it is closed. */
public interface ModelSession extends AutoCloseable {
  /**
   * Looks the tensors up, once for all runs.
   *
   * @param feeds tensors of the graph, such as {@code serving_default_x:0}
   * @param fetches tensors of the graph that every run answers, in this order
   * @param isBatched false if the fetched tensors have no batch axis, so that one is to be seen in
   *     front of them
   * @throws IllegalArgumentException if the graph has no such tensor
   */
  PreparedRun prepare(List<String> feeds, List<String> fetches, boolean isBatched);

  /** Whether the graph has variables. */
  boolean hasVariables();

  /** Whether runs are fed tensors of TensorFlow Java. */
  boolean takesJavaTensors();

  /** Frees the model. No run may be going on. */
  @Override
  void close();
}
