package org.tensorbind.examples.orders;

import java.util.List;
import org.tensorbind.annotation.ForSignature;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

/** The model in {@code models/orders}, which has two signatures. */
@SavedModel(path = "models/orders")
public interface ReturnsModel extends AutoCloseable {

  /** How probable it is that something comes back, for each order. */
  List<Forecast> predict(List<Order> orders);

  /** What each of the twenty places for items adds to the log-odds; 0 where there is no item. */
  @ForSignature("explain")
  @Tensor(
      name = "item_risks",
      shape = {20})
  float[] explain(Order order);

  @Override
  void close();
}
