package org.tensorbind.write;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.tensorbind.ConversionListener;
import org.tensorbind.ReusableBatch;
import org.tensorbind.TensorBatch;
import org.tensorbind.TensorConverter;

/**
 * What generated converters have in common.
 *
 * @param <T> what an example is
 * @param <B> the batch that is generated for it
 */
public interface GeneratedConverter<T, B extends TensorBatch> extends TensorConverter<T, B> {
  /** Writes all tensors of examples. */
  void write(List<? extends T> examples, BatchBuilder batch);

  /** The batch of finished tensors. */
  B batch(OwnedTensors tensors);

  @Override
  default B convert(List<? extends T> examples) {
    return plain().convert(examples);
  }

  @Override
  default B convert(T example) {
    return convert(Collections.singletonList(example));
  }

  @Override
  default Map<String, Object> preview(T example) {
    return plain().preview(example);
  }

  @Override
  default TensorConverter<T, B> withListener(ConversionListener listener) {
    return plain().withListener(listener);
  }

  @Override
  default TensorConverter<T, B> inParallel(ForkJoinPool pool, int threshold) {
    return plain().inParallel(pool, threshold);
  }

  @Override
  default ReusableBatch<T, B> reusable(int maxBatch) {
    return plain().reusable(maxBatch);
  }

  private ConfiguredConverter<T, B> plain() {
    return new ConfiguredConverter<>(this, Optional.empty(), Optional.empty());
  }
}
