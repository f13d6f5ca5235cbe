package org.tensorbind.session;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.tensorbind.read.ReadableTensor;
import org.tensorflow.GraphOperation;
import org.tensorflow.Output;
import org.tensorflow.Result;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.Session;
import org.tensorflow.Tensor;

/**
 * A session of TensorFlow Java: for a bundle that somebody else has loaded, and for methods that
 * answer a {@link Result}, which nothing but its sessions can make.
 */
public final class BundleSession implements ModelSession {
  private final SavedModelBundle bundle;
  private final boolean isOurs;

  /**
   * Wraps a bundle.
   *
   * @param isOurs whether the bundle is closed with this session
   */
  public BundleSession(SavedModelBundle bundle, boolean isOurs) {
    this.bundle = bundle;
    this.isOurs = isOurs;
  }

  @Override
  public PreparedRun prepare(List<String> feeds, List<String> fetches, boolean isBatched) {
    return new BundleRun(
        bundle.session(),
        feeds.stream().map(this::output).toList(),
        fetches.stream().map(this::output).toList(),
        isBatched);
  }

  private Output<?> output(String tensor) {
    Endpoint endpoint = Endpoint.of(tensor);
    GraphOperation operation = bundle.graph().operation(endpoint.operation());
    if (operation == null || endpoint.index() >= operation.numOutputs()) {
      throw Endpoint.missing(tensor, null);
    }
    return operation.output(endpoint.index());
  }

  @Override
  public boolean hasVariables() {
    for (Iterator<GraphOperation> all = bundle.graph().operations(); all.hasNext(); ) {
      if (VariableOperations.TYPES.contains(all.next().type())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean takesJavaTensors() {
    return true;
  }

  @Override
  public void close() {
    if (isOurs) {
      bundle.close();
    }
  }

  /**
   * Calls a signature as TensorFlow Java does: the result goes by the signature's names, and is the
   * caller's to close.
   */
  public Result call(String signature, Map<String, Tensor> feeds) {
    return bundle.function(signature).call(feeds);
  }

  private record BundleRun(
      Session session, List<Output<?>> feeds, List<Output<?>> fetches, boolean isBatched)
      implements PreparedRun {
    @Override
    public Fetched run(Feed... tensors) {
      Session.Runner runner = session.runner();
      for (int i = 0; i < tensors.length; i++) {
        runner.feed(feeds.get(i), tensors[i].tensor().java());
      }
      fetches.forEach(runner::fetch);
      return new BundleFetched(runner.run(), isBatched);
    }

    @Override
    public void close() {
      // what TensorFlow Java has looked up belongs to its graph
    }
  }

  private record BundleFetched(Result result, boolean isBatched) implements Fetched {
    @Override
    public ReadableTensor get(int index) {
      return ReadableTensor.of(result.get(index), isBatched);
    }

    @Override
    public void close() {
      result.close();
    }
  }
}
