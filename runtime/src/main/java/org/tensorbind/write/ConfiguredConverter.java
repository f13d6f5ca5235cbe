package org.tensorbind.write;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.tensorbind.ConversionListener;
import org.tensorbind.Parallelism;
import org.tensorbind.ReusableBatch;
import org.tensorbind.TensorBatch;
import org.tensorbind.TensorConverter;
import org.tensorbind.TensorSchema;

/**
 * A converter with what users add to it. Safe for all threads if the listener is.
 *
 * @param code what is generated
 * @param listener is told what conversions find
 * @param parallelism how large batches are shared by several threads
 */
record ConfiguredConverter<T, B extends TensorBatch>(
    GeneratedConverter<T, B> code,
    Optional<ConversionListener> listener,
    Optional<Parallelism> parallelism)
    implements TensorConverter<T, B> {
  @Override
  public B convert(List<? extends T> examples) {
    try (BatchBuilder builder = BatchBuilder.ofTensors(schema(), examples.size())) {
      parallelism.ifPresent(builder::shareAmong);
      write(examples, builder);
      return code.batch(builder.build());
    }
  }

  @Override
  public B convert(T example) {
    return convert(Collections.singletonList(example));
  }

  @Override
  public TensorSchema schema() {
    return code.schema();
  }

  @Override
  public Map<String, Object> preview(T example) {
    try (BatchBuilder builder = BatchBuilder.ofArrays(schema())) {
      write(Collections.singletonList(example), builder);
      return builder.arrays();
    }
  }

  private void write(List<? extends T> examples, BatchBuilder builder) {
    listener.ifPresent(builder::reportTo);
    code.write(examples, builder);
  }

  @Override
  public TensorConverter<T, B> withListener(ConversionListener other) {
    return new ConfiguredConverter<>(code, Optional.of(other), parallelism);
  }

  @Override
  public TensorConverter<T, B> inParallel(ForkJoinPool pool, int threshold) {
    return new ConfiguredConverter<>(code, listener, Optional.of(new Parallelism(pool, threshold)));
  }

  /** Filled by one thread; what is large enough for several is not worth keeping. */
  @Override
  public ReusableBatch<T, B> reusable(int maxBatch) {
    return new KeptBatches<>(code, listener, maxBatch);
  }
}
