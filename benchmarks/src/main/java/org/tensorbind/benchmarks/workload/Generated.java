package org.tensorbind.benchmarks.workload;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import org.tensorbind.ReusableBatch;
import org.tensorbind.TensorBatch;
import org.tensorbind.TensorConverter;

/** A generated converter, and what it converts. */
public record Generated<T>(TensorConverter<T, ?> converter, List<T> examples) {
  /** Fills the same tensors each time; closing them is nothing. */
  public Supplier<TensorBatch> refilling() {
    ReusableBatch<T, ?> reusable = converter.reusable(examples.size());
    return () -> reusable.fill(examples);
  }

  /** Has all processors write. */
  public Supplier<TensorBatch> sharing() {
    TensorConverter<T, ?> parallel =
        converter.inParallel(new ForkJoinPool(Runtime.getRuntime().availableProcessors()), 1);
    return () -> parallel.convert(examples);
  }
}
