package org.tensorbind;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.tensorflow.proto.ConfigProto;

/**
 * How models run. Immutable. Models that are loaded from one folder with equal settings share a
 * session, whoever listens to them.
 *
 * @param config TensorFlow's own settings
 * @param listener is told what the conversions of examples find
 * @param parallelism how several threads convert large batches
 */
public record ModelOptions(
    ConfigProto config, Optional<ConversionListener> listener, Optional<Parallelism> parallelism) {
  /** In TensorFlow's settings: operations run in the thread that calls. */
  private static final int IN_CALLING_THREAD = -1;

  private static final ModelOptions DEFAULTS =
      new ModelOptions(
          ConfigProto.newBuilder().setInterOpParallelismThreads(IN_CALLING_THREAD).build());

  /** Checks that nothing is null. */
  public ModelOptions {
    Objects.requireNonNull(config, "config");
    Objects.requireNonNull(listener, "listener");
    Objects.requireNonNull(parallelism, "parallelism");
  }

  /** TensorFlow's settings alone. */
  public ModelOptions(ConfigProto config) {
    this(config, Optional.empty(), Optional.empty());
  }

  /**
   * What suits most models that many threads call: the operations of a graph run one after another
   * in the thread that calls, which saves a small model most of the time of a call; the work inside
   * a large operation, such as a product of matrices, is still shared by as many threads as there
   * are processors.
   */
  public static ModelOptions defaults() {
    return DEFAULTS;
  }

  /**
   * How many threads run operations that do not depend on each other. A model with large parallel
   * branches may gain by it.
   *
   * @param threads a number; 0 lets TensorFlow decide, -1 is the calling thread alone
   */
  public ModelOptions withInterOpThreads(int threads) {
    return with(config.toBuilder().setInterOpParallelismThreads(threads).build());
  }

  /**
   * How many threads share the work inside one operation. The first session of the process decides
   * it for all.
   *
   * @param threads a number; 0 lets TensorFlow decide
   */
  public ModelOptions withIntraOpThreads(int threads) {
    return with(config.toBuilder().setIntraOpParallelismThreads(threads).build());
  }

  /**
   * Has a listener told, once for each conversion of a parameter, of values that are unknown,
   * missing or too long. Calls that fail because it throws do not reach the model.
   */
  public ModelOptions withListener(ConversionListener listener) {
    return new ModelOptions(config, Optional.of(listener), parallelism);
  }

  /**
   * Has several threads convert large batches, as {@link TensorConverter#inParallel} does.
   *
   * @param threshold how many examples a batch has at least that is worth it
   * @throws IllegalArgumentException if the threshold is below 1
   */
  public ModelOptions withParallelConversion(ForkJoinPool pool, int threshold) {
    return new ModelOptions(config, listener, Optional.of(new Parallelism(pool, threshold)));
  }

  private ModelOptions with(ConfigProto settings) {
    return new ModelOptions(settings, listener, parallelism);
  }
}
