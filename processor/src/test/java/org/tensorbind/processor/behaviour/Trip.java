package org.tensorbind.processor.behaviour;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tensorbind.TensorBatch;
import org.tensorbind.TensorConverter;
import org.tensorflow.Tensor;

/**
 * A bound class whose objects can be drawn, written, and read back.
 *
 * @param <T> the class
 */
public record Trip<T>(
    String name,
    Function<Draw, T> drawn,
    TensorConverter<T, ?> converter,
    Function<Map<String, Tensor>, List<T>> reader) {

  List<T> draw(Draw draw, int count) {
    return draw.exactly(count, () -> drawn.apply(draw));
  }

  /** What comes back of objects. */
  List<?> travel(List<?> objects) {
    @SuppressWarnings("unchecked") // they were drawn here
    List<T> examples = (List<T>) objects;
    try (TensorBatch batch = converter.convert(examples)) {
      return reader.apply(batch.tensors());
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
