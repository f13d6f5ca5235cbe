package org.tensorbind.write;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.tensorbind.ConversionListener;
import org.tensorbind.TensorBatch;
import org.tensorbind.TensorConverter;
import org.tensorbind.TensorSchema;

/**
 * A converter that tells a listener what it finds. Safe for all threads if the listener is.
 *
 * @param schema of all batches
 * @param writer writes all of the schema's tensors
 * @param batch the batch of finished tensors
 * @param listener who is told
 */
public record ListeningConverter<T, B extends TensorBatch>(
    TensorSchema schema,
    BiConsumer<List<? extends T>, BatchBuilder> writer,
    Function<OwnedTensors, B> batch,
    ConversionListener listener)
    implements TensorConverter<T, B> {

  /** Checks that there is a listener. */
  public ListeningConverter {
    Objects.requireNonNull(listener, "listener");
  }

  @Override
  public B convert(List<? extends T> examples) {
    try (BatchBuilder builder = BatchBuilder.ofTensors(schema, examples.size())) {
      write(examples, builder);
      return batch.apply(builder.build());
    }
  }

  @Override
  public B convert(T example) {
    return convert(Collections.singletonList(example));
  }

  @Override
  public Map<String, Object> preview(T example) {
    try (BatchBuilder builder = BatchBuilder.ofArrays(schema)) {
      write(Collections.singletonList(example), builder);
      return builder.arrays();
    }
  }

  private void write(List<? extends T> examples, BatchBuilder builder) {
    builder.reportTo(listener);
    writer.accept(examples, builder);
  }

  @Override
  public TensorConverter<T, B> withListener(ConversionListener other) {
    return new ListeningConverter<>(schema, writer, batch, other);
  }
}
