package org.tensorbind.examples.words;

import static java.util.concurrent.ForkJoinPool.commonPool;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tensorbind.ModelOptions;
import org.tensorbind.examples.support.Batches;
import org.tensorbind.examples.support.Network;
import org.tensorbind.examples.support.Network.Head;
import org.tensorbind.examples.support.Resources;
import org.tensorbind.examples.support.Split;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt64;

/**
 * Trains the model of {@link Words} and writes it: embedded characters, a convolution over three of
 * them, and the mean over those that are not padding.
 */
public final class WordsTrainer {

  private static final long SEED = 1948;
  private static final int EPOCHS = 60;
  private static final int BATCH = 64;
  private static final long LENGTH = 80;
  private static final long EMBEDDING = 12;
  private static final long FILTERS = 96;

  /** From so many sentences on several threads look up the characters. */
  private static final int MANY = 100;

  private WordsTrainer() {}

  /**
   * Trains and exports.
   *
   * @param args the folder for the SavedModel
   */
  public static void main(String[] args) throws IOException {
    train(Path.of(args[0]), EPOCHS, System.out);
  }

  static void train(Path folder, int epochs, PrintStream out) throws IOException {
    Split<Sample> data = Split.of(SentenceData.load());
    long indices = 2L + Resources.lines(WordsTrainer.class, "characters.txt").size();
    try (Network network = new Network(SEED)) {
      Ops tf = network.tf();
      Operand<TInt64> characters = network.input("characters", TInt64.class, -1, LENGTH);
      Operand<TBool> mask = network.input("mask", TBool.class, -1, LENGTH);
      Operand<TFloat32> language = network.input("language", TFloat32.class, -1, 6);

      Operand<TFloat32> real = tf.expandDims(tf.dtypes.cast(mask, TFloat32.class), tf.constant(2));
      Operand<TFloat32> pooled = pool(network, characters, real, indices);
      Operand<TFloat32> logits = network.dense(pooled, FILTERS, 6);
      network.minimize(network.crossEntropy(language, logits), 0.005);

      Batches<Sample> batches = new Batches<>(data.training(), BATCH, SEED);
      for (int epoch = 1; epoch <= epochs; epoch++) {
        double loss = 0;
        for (List<Sample> examples : batches.nextEpoch()) {
          try (SampleTensors batch = SampleTensors.of(examples)) {
            loss += network.step(batch.tensors()) * examples.size();
          }
        }
        if (epoch % 10 == 0) {
          out.printf("epoch %3d, mean loss %.4f%n", epoch, loss / data.training().size());
        }
      }

      network.export(
          folder,
          new Head(
              "serving_default",
              List.of("characters", "mask"),
              Map.of(
                  "language_index", tf.math.argMax(logits, tf.constant(1), TInt64.class),
                  "probabilities", tf.nn.softmax(logits))));
    }
    ModelOptions options = ModelOptions.defaults().withParallelConversion(commonPool(), MANY);
    try (LanguageModel model = LanguageModelImpl.load(folder, options)) {
      double accuracy = Words.judge(model, data.heldOut()).accuracy();
      out.printf("accuracy on %d held-out sentences: %.3f%n", data.heldOut().size(), accuracy);
    }
  }

  /** From {@code [n, 80]} characters to {@code [n, FILTERS]}. */
  private static Operand<TFloat32> pool(
      Network network, Operand<TInt64> characters, Operand<TFloat32> real, long indices) {
    Ops tf = network.tf();
    Operand<TFloat32> embedding = network.weights(0.5, indices, EMBEDDING);
    Operand<TFloat32> embedded = tf.gather(embedding, characters, tf.constant(0));
    Operand<TFloat32> row = tf.expandDims(tf.math.mul(embedded, real), tf.constant(1));
    Operand<TFloat32> triples =
        tf.nn.conv2d(
            row, network.weights(0.2, 1, 3, EMBEDDING, FILTERS), List.of(1L, 1L, 1L, 1L), "SAME");
    Operand<TFloat32> features =
        tf.reshape(
            tf.nn.relu(tf.math.add(triples, network.bias(FILTERS))),
            tf.constant(new long[] {-1, LENGTH, FILTERS}));
    Operand<TFloat32> sum = tf.reduceSum(tf.math.mul(features, real), tf.constant(1));
    return tf.math.div(sum, tf.math.maximum(tf.reduceSum(real, tf.constant(1)), tf.constant(1f)));
  }
}
