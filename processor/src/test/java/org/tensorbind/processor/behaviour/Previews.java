package org.tensorbind.processor.behaviour;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tensorbind.TensorBatch;
import org.tensorbind.TensorSpec;
import org.tensorflow.Tensor;

/** Says that a preview shows what the tensors hold. */
public final class Previews {
  private Previews() {}

  /** Compares with the batch of that one example, and closes it. */
  public static void assertPreview(Map<String, Object> preview, TensorBatch batch) {
    try (batch) {
      assertThat(preview.keySet()).containsExactlyElementsIn(batch.tensors().keySet()).inOrder();
      for (TensorSpec spec : batch.schema().specs()) {
        Tensor tensor = batch.tensor(spec.name());
        Object array = preview.get(spec.name());
        List<Object> flat = new ArrayList<>();
        flatten(array, spec, flat);
        assertWithMessage(spec.name())
            .that(flat)
            .containsExactlyElementsIn(TensorSubject.elements(tensor))
            .inOrder();
        List<Long> sizes = new ArrayList<>();
        int first = spec.role() == TensorSpec.Role.BATCHED ? 1 : 0;
        for (int i = first; i < tensor.shape().numDimensions(); i++) {
          sizes.add(tensor.shape().get(i));
        }
        assertWithMessage(spec.name()).that(sizesOf(array)).isEqualTo(shown(sizes));
      }
    }
  }

  /** A scalar is an array of one; an array of none has nothing to show its further axes with. */
  private static List<Long> shown(List<Long> sizes) {
    int zero = sizes.indexOf(0L);
    return sizes.isEmpty() ? List.of(1L) : zero < 0 ? sizes : sizes.subList(0, zero + 1);
  }

  private static List<Long> sizesOf(Object array) {
    List<Long> sizes = new ArrayList<>();
    Object level = array;
    while (level.getClass().isArray()) {
      int length = Array.getLength(level);
      sizes.add((long) length);
      if (length == 0) {
        break;
      }
      level = Array.get(level, 0);
    }
    return sizes;
  }

  private static void flatten(Object value, TensorSpec spec, List<Object> flat) {
    if (!value.getClass().isArray()) {
      flat.add(
          switch (spec.dtype()) {
            case UINT8 -> Byte.toUnsignedInt((Byte) value);
            case UINT16 -> Short.toUnsignedInt((Short) value);
            default -> value;
          });
      return;
    }
    for (int i = 0; i < Array.getLength(value); i++) {
      flatten(Array.get(value, i), spec, flat);
    }
  }
}
