package org.tensorbind.write;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.tensorbind.Parallelism;
import org.tensorbind.TensorSchema;
import org.tensorbind.TensorSpec;

/**
 * Writes a batch in several threads: each writes some of the examples, which have rows of their own
 * in all tensors. Nobody can tell from the result, nor from an error: the first example that is
 * wrong is the one blamed.
 *
 * @param <T> what an example is
 * @param <W> holds the writers of all tensors
 */
final class SharedLoop<T, W> {
  private final Parallelism parallelism;
  private final ExampleLoop<T, W> loop;
  private final List<Share<W>> shares = new ArrayList<>();

  SharedLoop(Parallelism parallelism, ExampleLoop<T, W> loop) {
    this.parallelism = parallelism;
    this.loop = loop;
  }

  /** Whether a batch is large enough, and every example has rows of its own in all tensors. */
  static boolean suits(Parallelism parallelism, TensorSchema schema, int examples) {
    return examples >= parallelism.threshold()
        && parallelism.pool().getParallelism() > 1
        && schema.specs().stream().allMatch(spec -> spec.role() == TensorSpec.Role.BATCHED);
  }

  /** What one thread writes. */
  private record Share<W>(int from, int to, Section section, W writers) {}

  /** Opens all tensors; this thread does it, since memory is allocated for all at once. */
  Section[] open(BatchBuilder batch, Watch watch, Function<Section, W> writers) {
    int parts = Math.min(batch.examples(), parallelism.pool().getParallelism());
    Section[] sections = new Section[parts];
    for (int i = 0; i < parts; i++) {
      int from = border(batch, i, parts);
      int to = border(batch, i + 1, parts);
      sections[i] = new Section(batch, from, to - from, watch.fork());
      shares.add(new Share<>(from, to, sections[i], writers.apply(sections[i])));
    }
    return sections;
  }

  private static int border(BatchBuilder batch, int part, int parts) {
    return (int) ((long) batch.examples() * part / parts);
  }

  /** Writes all examples, and throws what is wrong with the first that is. */
  void write(List<T> examples) {
    Throwable[] errors = new Throwable[shares.size()];
    List<Callable<Void>> tasks = new ArrayList<>();
    for (int i = 0; i < errors.length; i++) {
      int index = i;
      tasks.add(
          () -> {
            errors[index] = tryToWrite(examples, shares.get(index));
            return null;
          });
    }
    parallelism.pool().invokeAll(tasks);
    for (Throwable error : errors) {
      if (error instanceof RuntimeException e) {
        throw e;
      } else if (error instanceof Error e) {
        throw e;
      }
    }
  }

  private Throwable tryToWrite(List<T> examples, Share<W> share) {
    try {
      loop.write(examples.subList(share.from(), share.to()), share.from(), share.writers());
      return null;
    } catch (RuntimeException | Error e) {
      return e;
    }
  }

  /** Counts together what the threads have counted. */
  void report(Watch watch) {
    shares.forEach(share -> watch.join(share.section().watch()));
  }
}
