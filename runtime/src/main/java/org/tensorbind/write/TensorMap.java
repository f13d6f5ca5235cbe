package org.tensorbind.write;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.tensorflow.Tensor;

/** Tensors by name, as long as they are open: TensorFlow does not notice the use of closed ones. */
final class TensorMap extends AbstractMap<String, Tensor> {
  private final OwnedTensors tensors;

  TensorMap(OwnedTensors tensors) {
    this.tensors = tensors;
  }

  @Override
  public Set<Entry<String, Tensor>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, Tensor>> iterator() {
        return IntStream.range(0, size()).mapToObj(TensorMap.this::entry).iterator();
      }

      @Override
      public int size() {
        return tensors.schema().specs().size();
      }
    };
  }

  private Entry<String, Tensor> entry(int index) {
    return Map.entry(tensors.schema().specs().get(index).name(), tensors.get(index));
  }
}
