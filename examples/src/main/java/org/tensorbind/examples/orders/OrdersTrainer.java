package org.tensorbind.examples.orders;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tensorbind.examples.support.Batches;
import org.tensorbind.examples.support.Network;
import org.tensorbind.examples.support.Network.Head;
import org.tensorbind.examples.support.Split;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat32;

/**
 * Trains the model of {@link Orders} and writes it: a risk for each item, summed over those that
 * are there, plus the customer's and the payment's.
 */
public final class OrdersTrainer {

  private static final long SEED = 2024;
  private static final int EPOCHS = 12;
  private static final int BATCH = 64;

  private OrdersTrainer() {}

  /**
   * Trains and exports.
   *
   * @param args the folder for the SavedModel
   */
  public static void main(String[] args) throws IOException {
    train(Path.of(args[0]), EPOCHS, System.out);
  }

  static void train(Path folder, int epochs, PrintStream out) throws IOException {
    Split<PastOrder> data = Split.of(Orders.history());
    try (Network network = new Network(SEED)) {
      Ops tf = network.tf();
      Operand<TFloat32> customer = network.input("customer", TFloat32.class, -1, 2);
      Operand<TFloat32> items = network.input("items", TFloat32.class, -1, 20, 8);
      Operand<TBool> mask = network.input("items_mask", TBool.class, -1, 20);
      Operand<TFloat32> payment = network.input("payment", TFloat32.class, -1, 3);
      Operand<TFloat32> returned = network.input("returned", TFloat32.class, -1);

      Operand<TFloat32> risks = itemRisks(network, items, mask);
      Operand<TFloat32> rest =
          tf.math.add(network.dense(customer, 2, 1), network.dense(payment, 3, 1));
      Operand<TFloat32> logOdds =
          tf.math.add(
              tf.reduceSum(risks, tf.constant(1)), tf.reshape(rest, tf.constant(new int[] {-1})));
      network.minimize(binaryCrossEntropy(tf, returned, logOdds), 0.005);

      Batches<PastOrder> batches = new Batches<>(data.training(), BATCH, SEED);
      for (int epoch = 1; epoch <= epochs; epoch++) {
        double loss = 0;
        for (List<PastOrder> examples : batches.nextEpoch()) {
          try (PastOrderTensors batch = PastOrderTensors.of(examples)) {
            loss += network.step(batch.tensors()) * examples.size();
          }
        }
        out.printf("epoch %3d, mean loss %.4f%n", epoch, loss / data.training().size());
      }

      List<String> order = List.of("customer", "items", "items_mask", "payment");
      network.export(
          folder,
          new Head("serving_default", order, Map.of("probability", tf.math.sigmoid(logOdds))),
          new Head("explain", order, Map.of("item_risks", risks)));
    }
    try (ReturnsModel model = ReturnsModelImpl.load(folder)) {
      double accuracy = Orders.judge(model, data.heldOut()).accuracy();
      out.printf("accuracy on %d held-out orders: %.3f%n", data.heldOut().size(), accuracy);
    }
  }

  /** From {@code [n, 20, 8]} items to {@code [n, 20]} risks, 0 where there is no item. */
  private static Operand<TFloat32> itemRisks(
      Network network, Operand<TFloat32> items, Operand<TBool> mask) {
    Ops tf = network.tf();
    Operand<TFloat32> rows = tf.reshape(items, tf.constant(new long[] {-1, 8}));
    Operand<TFloat32> hidden = tf.nn.relu(network.dense(rows, 8, 16));
    Operand<TFloat32> risks =
        tf.reshape(network.dense(hidden, 16, 1), tf.constant(new long[] {-1, 20}));
    return tf.math.mul(risks, tf.dtypes.cast(mask, TFloat32.class));
  }

  /** max(x, 0) − xy + log(1 + exp(−|x|)), which does not overflow. */
  private static Operand<TFloat32> binaryCrossEntropy(
      Ops tf, Operand<TFloat32> labels, Operand<TFloat32> logOdds) {
    Operand<TFloat32> linear = tf.math.sub(tf.nn.relu(logOdds), tf.math.mul(logOdds, labels));
    Operand<TFloat32> curve = tf.math.log1p(tf.math.exp(tf.math.neg(tf.math.abs(logOdds))));
    return tf.math.mean(tf.math.add(linear, curve), tf.constant(0));
  }
}
