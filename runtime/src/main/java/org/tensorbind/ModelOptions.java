package org.tensorbind;

import java.util.Objects;
import org.tensorflow.proto.ConfigProto;

/**
 * How the sessions of models run. Immutable; compared by value, since models that are loaded from
 * one folder with equal options share a session.
 *
 * @param config TensorFlow's own settings
 */
public record ModelOptions(ConfigProto config) {
  /** In TensorFlow's settings: operations run in the thread that calls. */
  private static final int IN_CALLING_THREAD = -1;

  private static final ModelOptions DEFAULTS =
      new ModelOptions(
          ConfigProto.newBuilder().setInterOpParallelismThreads(IN_CALLING_THREAD).build());

  /** Checks that there are settings. */
  public ModelOptions {
    Objects.requireNonNull(config, "config");
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
    return new ModelOptions(config.toBuilder().setInterOpParallelismThreads(threads).build());
  }

  /**
   * How many threads share the work inside one operation. The first session of the process decides
   * it for all.
   *
   * @param threads a number; 0 lets TensorFlow decide
   */
  public ModelOptions withIntraOpThreads(int threads) {
    return new ModelOptions(config.toBuilder().setIntraOpParallelismThreads(threads).build());
  }
}
