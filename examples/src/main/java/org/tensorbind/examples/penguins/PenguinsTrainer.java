package org.tensorbind.examples.penguins;

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
import org.tensorflow.types.TFloat32;

/** Trains the model of {@link Penguins} and writes it as a SavedModel. */
public final class PenguinsTrainer {

  private static final long SEED = 344;
  private static final int EPOCHS = 60;
  private static final int BATCH = 32;

  private PenguinsTrainer() {}

  /**
   * Trains and exports.
   *
   * @param args the folder for the SavedModel
   */
  public static void main(String[] args) throws IOException {
    train(Path.of(args[0]), EPOCHS, System.out);
  }

  static void train(Path folder, int epochs, PrintStream out) throws IOException {
    Split<Observation> data = Split.of(PenguinData.load());
    try (Network network = new Network(SEED)) {
      Ops tf = network.tf();
      Operand<TFloat32> penguin = network.input("penguin", TFloat32.class, -1, 9);
      Operand<TFloat32> species = network.input("species", TFloat32.class, -1, 3);
      Operand<TFloat32> hidden = tf.nn.relu(network.dense(penguin, 9, 16));
      Operand<TFloat32> logits = network.dense(hidden, 16, 3);
      network.minimize(network.crossEntropy(species, logits), 0.01);

      Batches<Observation> batches = new Batches<>(data.training(), BATCH, SEED);
      for (int epoch = 1; epoch <= epochs; epoch++) {
        double loss = 0;
        for (List<Observation> examples : batches.nextEpoch()) {
          try (ObservationTensors batch = ObservationTensors.of(examples)) {
            loss += network.step(batch.tensors()) * examples.size();
          }
        }
        if (epoch % 10 == 0) {
          out.printf("epoch %3d, mean loss %.4f%n", epoch, loss / data.training().size());
        }
      }

      Operand<TFloat32> probabilities = tf.nn.softmax(logits);
      network.export(
          folder,
          new Head(
              "serving_default",
              List.of("penguin"),
              Map.of(
                  "probabilities",
                  probabilities,
                  "confidence",
                  tf.max(probabilities, tf.constant(1)))));
    }
    try (PenguinModel model = PenguinModelImpl.load(folder)) {
      double accuracy = Penguins.judge(model, data.heldOut()).accuracy();
      out.printf("accuracy on %d held-out penguins: %.3f%n", data.heldOut().size(), accuracy);
    }
  }
}
