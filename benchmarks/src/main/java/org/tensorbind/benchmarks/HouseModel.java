package org.tensorbind.benchmarks;

import java.util.List;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.benchmarks.workload.Houses.House;

/** A dense net that is called with records. */
@SavedModel(path = "models/dense.signature.json")
public interface HouseModel extends AutoCloseable {
  /** Judges many. */
  List<Scores> predict(List<House> houses);

  @Override
  void close();
}
