package org.tensorbind.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.Session;
import org.tensorflow.Signature;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.StdArrays;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;

/** Makes the models that calls are measured with. */
public final class ExportedModel {
  static final int INPUTS = 35;
  static final int OUTPUTS = 16;

  private static final long SEED = 1;

  private ExportedModel() {}

  /**
   * Exports a net to a temporary folder.
   *
   * @param hidden the widths of its hidden layers
   */
  public static Path dense(int... hidden) throws IOException {
    Path folder = Files.createTempDirectory("dense");
    Random random = new Random(SEED);
    try (Graph graph = new Graph();
        Session session = new Session(graph)) {
      Ops tf = Ops.create(graph);
      Placeholder<TFloat32> input =
          tf.withName("x")
              .placeholder(TFloat32.class, Placeholder.shape(Shape.of(Shape.UNKNOWN_SIZE, INPUTS)));
      Operand<TFloat32> value = input;
      int width = INPUTS;
      for (int next : hidden) {
        value = tf.nn.relu(layer(tf, value, width, next, random));
        width = next;
      }
      Operand<TFloat32> output =
          tf.withName("y").identity(layer(tf, value, width, OUTPUTS, random));
      Signature signature =
          Signature.builder()
              .key(Signature.DEFAULT_KEY)
              .input("values", input)
              .output("scores", output)
              .build();
      session.initialize();
      SavedModelBundle.exporter(folder.toString())
          .withSession(session)
          .withSignature(signature)
          .export();
    }
    return folder;
  }

  private static Operand<TFloat32> layer(
      Ops tf, Operand<TFloat32> input, int in, int out, Random random) {
    float[][] weights = new float[in][out];
    for (float[] row : weights) {
      for (int i = 0; i < out; i++) {
        row[i] = (float) random.nextGaussian();
      }
    }
    try (TFloat32 initial = TFloat32.tensorOf(StdArrays.ndCopyOf(weights))) {
      return tf.linalg.matMul(input, tf.constant(initial));
    }
  }
}
