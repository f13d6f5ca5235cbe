package org.tensorbind.benchmarks;

import java.util.List;
import org.tensorbind.annotation.SavedModel;

/** A dense layer, or several. */
@SavedModel(path = "models/dense.signature.json")
public interface DenseModel extends AutoCloseable {
  /** Judges one example. */
  Scores predict(Features features);

  /** Judges many. */
  List<Scores> predict(List<Features> features);

  @Override
  void close();
}
