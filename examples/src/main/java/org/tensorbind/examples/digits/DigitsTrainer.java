package org.tensorbind.examples.digits;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tensorbind.ReusableBatch;
import org.tensorbind.examples.support.Batches;
import org.tensorbind.examples.support.Network;
import org.tensorbind.examples.support.Network.Head;
import org.tensorbind.examples.support.Split;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt64;

/** Trains the model of {@link Digits}, a small convolutional network, and writes it. */
public final class DigitsTrainer {

  private static final long SEED = 1797;
  private static final int EPOCHS = 20;
  private static final int BATCH = 32;
  private static final int FILTERS = 12;

  private DigitsTrainer() {}

  /**
   * Trains and exports.
   *
   * @param args the folder for the SavedModel
   */
  public static void main(String[] args) throws IOException {
    train(Path.of(args[0]), EPOCHS, System.out);
  }

  static void train(Path folder, int epochs, PrintStream out) throws IOException {
    Split<LabelledDigit> data = Split.of(DigitData.load());
    try (Network network = new Network(SEED);
        ReusableBatch<LabelledDigit, LabelledDigitTensors> batch =
            LabelledDigitTensors.reusable(BATCH)) {
      Ops tf = network.tf();
      Operand<TFloat32> image = network.input("image", TFloat32.class, -1, 8, 8, 1);
      Operand<TFloat32> label = network.input("label", TFloat32.class, -1, 10);
      Operand<TFloat32> convolved =
          tf.nn.conv2d(
              image, network.weights(0.3, 3, 3, 1, FILTERS), List.of(1L, 1L, 1L, 1L), "SAME");
      Operand<TFloat32> features = tf.nn.relu(tf.math.add(convolved, network.bias(FILTERS)));
      Operand<TFloat32> pooled =
          tf.nn.maxPool(
              features,
              tf.constant(new int[] {1, 2, 2, 1}),
              tf.constant(new int[] {1, 2, 2, 1}),
              "SAME");
      long width = 4 * 4 * FILTERS;
      Operand<TFloat32> flat = tf.reshape(pooled, tf.constant(new long[] {-1, width}));
      Operand<TFloat32> hidden = tf.nn.relu(network.dense(flat, width, 32));
      Operand<TFloat32> logits = network.dense(hidden, 32, 10);
      network.minimize(network.crossEntropy(label, logits), 0.003);

      Batches<LabelledDigit> batches = new Batches<>(data.training(), BATCH, SEED);
      for (int epoch = 1; epoch <= epochs; epoch++) {
        double loss = 0;
        for (List<LabelledDigit> examples : batches.nextEpoch()) {
          loss += network.step(batch.fill(examples).tensors()) * examples.size();
        }
        out.printf("epoch %3d, mean loss %.4f%n", epoch, loss / data.training().size());
      }

      network.export(
          folder,
          new Head(
              "serving_default",
              List.of("image"),
              Map.of(
                  "probabilities", tf.nn.softmax(logits),
                  "digit", tf.math.argMax(logits, tf.constant(1), TInt64.class))));
    }
    try (DigitModel model = DigitModelImpl.load(folder)) {
      double accuracy = Digits.judge(model, data.heldOut()).accuracy();
      out.printf("accuracy on %d held-out digits: %.3f%n", data.heldOut().size(), accuracy);
    }
  }
}
