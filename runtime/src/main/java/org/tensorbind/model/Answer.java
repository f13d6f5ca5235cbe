package org.tensorbind.model;

import org.tensorbind.TensorBindException;
import org.tensorbind.TensorSchema;
import org.tensorbind.read.Outputs;
import org.tensorbind.read.ReadableTensor;
import org.tensorbind.session.Fetched;

/** What a model has answered, in native memory. */
public final class Answer implements AutoCloseable {
  private final String label;
  private final ModelMethod method;
  private final int examples;
  private final Fetched fetched;
  private final CallEvent event;

  /**
   * An answer.
   *
   * @param event ends when it is closed; null if nobody records it
   */
  Answer(String label, ModelMethod method, int examples, Fetched fetched, CallEvent event) {
    this.label = label;
    this.method = method;
    this.examples = examples;
    this.fetched = fetched;
    this.event = event;
  }

  /**
   * The answer as it is read.
   *
   * @param schema of the result, which the method's fetches follow
   * @throws TensorBindException {@code output-dtype}, {@code output-rank} or {@code output-size} if
   *     the model does not keep to its signature, or answers another number of examples than it was
   *     asked about
   */
  public Outputs outputs(TensorSchema schema) {
    ReadableTensor[] tensors = new ReadableTensor[method.fetches().size()];
    int next = 0;
    for (int i = 0; i < tensors.length; i++) {
      tensors[i] = method.fetches().get(i) == null ? null : fetched.get(next++);
    }
    Outputs outputs = Outputs.ofCall(schema, tensors);
    if (outputs.size() != examples && next > 0) {
      throw new TensorBindException(
          "output-size",
          label
              + ": the model answers "
              + outputs.size()
              + " examples, expected "
              + examples
              + ", as many as it was asked about.");
    }
    return outputs;
  }

  /** Frees the tensors. */
  @Override
  public void close() {
    fetched.close();
    if (event != null) {
      event.commit();
    }
  }
}
