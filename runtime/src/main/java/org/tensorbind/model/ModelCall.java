package org.tensorbind.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.tensorbind.ConversionException;
import org.tensorbind.TensorBindException;
import org.tensorbind.TensorSchema;
import org.tensorbind.TensorSpec;
import org.tensorbind.model.ModelSpec.EndSpec;
import org.tensorbind.session.Feed;
import org.tensorbind.session.Fetched;
import org.tensorbind.write.BatchBuilder;
import org.tensorbind.write.Feeds;
import org.tensorflow.Result;
import org.tensorflow.exceptions.TensorFlowException;

/** A method of a model, ready to be called any number of times, by any number of threads. */
public final class ModelCall {
  private final Model model;
  private final String label;
  private final ModelMethod method;
  private final int index;
  private final long[][] expected;

  ModelCall(Model model, ModelSpec spec, ModelMethod method) {
    this.model = model;
    this.label = spec.name() + "." + method.name();
    this.method = method;
    this.index = spec.methods().indexOf(method);
    this.expected = expected(spec, method);
  }

  /** For each feed the sizes of its axes, or null if nothing is known of it. */
  private static long[][] expected(ModelSpec spec, ModelMethod method) {
    List<EndSpec> inputs = spec.signature(method.signature()).inputs();
    long[][] shapes = new long[method.feeds().size()][];
    for (int i = 0; i < shapes.length; i++) {
      String feed = method.feeds().get(i);
      Optional<List<Long>> shape =
          inputs.stream().filter(end -> end.name().equals(feed)).findFirst().orElseThrow().shape();
      shapes[i] =
          shape.map(sizes -> sizes.stream().mapToLong(Long::longValue).toArray()).orElse(null);
    }
    return shapes;
  }

  /**
   * The tensors of a batch of examples, for one run.
   *
   * @param converter writes all of the schema's tensors
   * @throws ConversionException if a value does not fit its tensor; nothing stays allocated
   * @throws TensorBindException {@code tensor-too-large}
   */
  public Feeds feed(TensorSchema schema, int examples, Consumer<BatchBuilder> converter) {
    return feeds(schema, examples, true, converter);
  }

  /**
   * The tensors of one example, or of the call, without a batch axis, for one run.
   *
   * @param converter writes all of the schema's tensors
   * @throws ConversionException if a value does not fit its tensor; nothing stays allocated
   * @throws TensorBindException {@code tensor-too-large}
   */
  public Feeds feedOne(TensorSchema schema, Consumer<BatchBuilder> converter) {
    return feeds(schema, 1, false, converter);
  }

  private Feeds feeds(
      TensorSchema schema, int examples, boolean isBatched, Consumer<BatchBuilder> converter) {
    try (BatchBuilder batch =
        BatchBuilder.ofFeeds(schema, examples, isBatched, model.takesJavaTensors())) {
      model.options().listener().ifPresent(batch::reportTo);
      model.options().parallelism().ifPresent(batch::shareAmong);
      converter.accept(batch);
      return batch.feeds();
    }
  }

  /**
   * Runs the model.
   *
   * @param examples how many are fed
   * @param feeds in the order of the method's; they stay the caller's
   * @return the answer, which the caller closes
   * @throws TensorBindException {@code input-rank} or {@code input-size} if a tensor has not the
   *     shape that the signature wants, which TensorFlow does not check; {@code model-failed} if
   *     TensorFlow refuses to compute
   * @throws IllegalStateException if the model is closed
   */
  public Answer run(int examples, Feed... feeds) {
    checkShapes(feeds);
    CallEvent event = CallEvent.start(label, examples);
    Version version = model.enter();
    try {
      Fetched fetched = version.run(index).run(feeds);
      if (event != null) {
        event.hasRun();
      }
      return new Answer(label, method, examples, fetched, event);
    } catch (TensorFlowException | IllegalArgumentException e) {
      throw failed(e);
    } finally {
      version.leave();
    }
  }

  /**
   * Runs the model and answers as TensorFlow Java does; the caller closes that.
   *
   * @param feeds in the order of the method's; they stay the caller's
   * @throws TensorBindException as {@link #run}
   * @throws IllegalStateException if the model is closed
   */
  public Result result(Feed... feeds) {
    checkShapes(feeds);
    CallEvent event = CallEvent.start(label, 0);
    Version version = model.enter();
    try {
      Result result = version.shared().result(method, feeds);
      if (event != null) {
        event.hasRun();
        event.commit();
      }
      return result;
    } catch (TensorFlowException | IllegalArgumentException e) {
      throw failed(e);
    } finally {
      version.leave();
    }
  }

  private void checkShapes(Feed... feeds) {
    for (int i = 0; i < feeds.length; i++) {
      if (expected[i] != null && !fits(feeds[i], expected[i])) {
        throw misshapen(i, feeds[i]);
      }
    }
  }

  private static boolean fits(Feed found, long... expected) {
    boolean fits = found.rank() == expected.length;
    for (int axis = 0; fits && axis < expected.length; axis++) {
      fits = expected[axis] == TensorSpec.UNKNOWN || expected[axis] == found.size(axis);
    }
    return fits;
  }

  private TensorBindException misshapen(int feed, Feed found) {
    boolean isRank = found.rank() != expected[feed].length;
    long[] sizes = LongStream.range(0, found.rank()).map(axis -> found.size((int) axis)).toArray();
    return new TensorBindException(
        isRank ? "input-rank" : "input-size",
        label
            + ": input \""
            + method.feeds().get(feed)
            + "\" is fed the shape "
            + Arrays.toString(sizes)
            + ", expected "
            + Arrays.toString(expected[feed]).replace("-1", "?")
            + ".");
  }

  private TensorBindException failed(RuntimeException cause) {
    return new TensorBindException(
        "model-failed", label + ": TensorFlow failed: " + cause.getMessage(), cause);
  }
}
