package org.tensorbind.examples.support;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.Session;
import org.tensorflow.SessionFunction;
import org.tensorflow.Signature;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Gradients;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.core.Variable;
import org.tensorflow.op.random.TruncatedNormal;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.family.TType;

/**
 * A small network under training, on TensorFlow's core ops alone: named inputs, weights, Adam, and
 * the export as a SavedModel.
 *
 * <p>The inputs carry the names that the generated converters give their tensors, so that a whole
 * batch can be handed to {@link #step(Map)}.
 */
public final class Network implements AutoCloseable {

  private static final float BETA_1 = 0.9f;
  private static final float BETA_2 = 0.999f;

  private final Graph graph = new Graph();
  private final Ops tf = Ops.create(graph);
  private final Map<String, Operand<?>> inputs = new LinkedHashMap<>();
  private final List<Variable<TFloat32>> weights = new ArrayList<>();
  private final List<Op> starts = new ArrayList<>();
  private final List<Op> updates = new ArrayList<>();
  private final Placeholder<TFloat32> rate =
      tf.withName("learning_rate").placeholder(TFloat32.class, Placeholder.shape(Shape.scalar()));
  private final long seed;
  private Operand<TFloat32> loss;
  private float learningRate;
  private Session session;
  private int steps;

  /**
   * An empty network.
   *
   * @param seed what the weights start from
   */
  public Network(long seed) {
    this.seed = seed;
  }

  /** Returns the ops that build this network's graph. */
  public Ops tf() {
    return tf;
  }

  /**
   * Adds an input.
   *
   * @param name the tensor's name in a batch, and in the signature
   * @param type the tensor's dtype
   * @param shape the shape, with −1 for the batch axis
   */
  public <T extends TType> Operand<T> input(String name, Class<T> type, long... shape) {
    Operand<T> input = tf.withName(name).placeholder(type, Placeholder.shape(Shape.of(shape)));
    inputs.put(name, input);
    return input;
  }

  /**
   * Adds trainable weights that start from a truncated normal distribution.
   *
   * @param deviation the standard deviation of the distribution
   * @param shape the shape of the weights
   */
  public Operand<TFloat32> weights(double deviation, long... shape) {
    Operand<TFloat32> normal =
        tf.random.truncatedNormal(
            tf.constant(shape),
            TFloat32.class,
            TruncatedNormal.seed(seed),
            TruncatedNormal.seed2((long) weights.size()));
    Variable<TFloat32> variable =
        variable("weights_" + weights.size(), tf.math.mul(normal, tf.constant((float) deviation)));
    weights.add(variable);
    return variable;
  }

  /** Adds a trainable bias that starts from zero. */
  public Operand<TFloat32> bias(long width) {
    Variable<TFloat32> variable = zeros("weights_" + weights.size(), Shape.of(width));
    weights.add(variable);
    return variable;
  }

  /** Adds a fully connected layer, {@code [n, in]} to {@code [n, out]}, without an activation. */
  public Operand<TFloat32> dense(Operand<TFloat32> input, long in, long out) {
    Operand<TFloat32> product =
        tf.linalg.matMul(input, weights(Math.sqrt(2.0 / (in + out)), in, out));
    return tf.math.add(product, bias(out));
  }

  /**
   * The mean cross-entropy of a softmax.
   *
   * @param labels one-hot rows, {@code [n, classes]}
   * @param logits the scores before the softmax, {@code [n, classes]}
   */
  public Operand<TFloat32> crossEntropy(Operand<TFloat32> labels, Operand<TFloat32> logits) {
    Operand<TFloat32> likelihood = tf.math.mul(labels, tf.nn.logSoftmax(logits));
    Operand<TFloat32> perExample = tf.reduceSum(likelihood, tf.constant(1));
    return tf.math.neg(tf.math.mean(perExample, tf.constant(0)));
  }

  /**
   * Says what to minimize, after all weights have been added, and starts the session.
   *
   * @param scalarLoss the loss of a batch, a scalar
   * @param adamRate the learning rate of Adam
   */
  public void minimize(Operand<TFloat32> scalarLoss, double adamRate) {
    loss = scalarLoss;
    learningRate = (float) adamRate;
    Gradients gradients = tf.gradients(loss, weights);
    Operand<TFloat32> noCorrection = tf.constant(0f);
    for (int i = 0; i < weights.size(); i++) {
      Variable<TFloat32> variable = weights.get(i);
      Shape shape = variable.shape();
      updates.add(
          tf.train.applyAdam(
              variable,
              zeros("mean_" + i, shape),
              zeros("variance_" + i, shape),
              noCorrection,
              noCorrection,
              rate,
              tf.constant(BETA_1),
              tf.constant(BETA_2),
              tf.constant(1e-7f),
              gradients.<TFloat32>dy(i)));
    }
    session = new Session(graph);
    Session.Runner runner = session.runner();
    starts.forEach(runner::addTarget);
    runner.run().close();
  }

  /**
   * Does one step of the training.
   *
   * @param batch a tensor for each input, by name
   * @return the loss before the step
   */
  public float step(Map<String, ? extends Tensor> batch) {
    steps++;
    double correction = Math.sqrt(1 - Math.pow(BETA_2, steps)) / (1 - Math.pow(BETA_1, steps));
    try (TFloat32 corrected = TFloat32.scalarOf((float) (learningRate * correction))) {
      Session.Runner runner = session.runner().feed(rate, corrected).fetch(loss);
      inputs.forEach((name, input) -> runner.feed(input, batch.get(name)));
      updates.forEach(runner::addTarget);
      try (Result result = runner.run()) {
        return ((TFloat32) result.get(0)).getFloat();
      }
    }
  }

  /** Changes the learning rate for the steps that follow. */
  public void learningRate(double adamRate) {
    learningRate = (float) adamRate;
  }

  /**
   * A signature of the network.
   *
   * @param signature its name
   * @param fed the names of the inputs that it has; labels are none of them
   * @param outputs its outputs, by name
   */
  public record Head(String signature, List<String> fed, Map<String, Operand<?>> outputs) {}

  /**
   * Exports the network as a SavedModel.
   *
   * @param folder where to; made if it does not exist
   * @param heads the signatures that it has
   */
  public void export(Path folder, Head... heads) throws IOException {
    SavedModelBundle.Exporter exporter = SavedModelBundle.exporter(folder.toString());
    for (Head head : heads) {
      Signature.Builder signature = Signature.builder().key(head.signature());
      for (String name : head.fed()) {
        signature.input(name, inputs.get(name));
      }
      head.outputs().forEach(signature::output);
      exporter.withFunction(SessionFunction.create(signature.build(), session));
    }
    exporter.export();
  }

  @Override
  public void close() {
    if (session != null) {
      session.close();
    }
    graph.close();
  }

  private Variable<TFloat32> zeros(String name, Shape shape) {
    return variable(name, tf.zeros(tf.constant(shape), TFloat32.class));
  }

  private Variable<TFloat32> variable(String name, Operand<TFloat32> start) {
    Variable<TFloat32> variable = tf.withName(name).variable(start.shape(), TFloat32.class);
    starts.add(tf.assign(variable, start));
    return variable;
  }
}
