package org.tensorbind.read;

import java.util.function.Consumer;
import org.tensorbind.TensorSchema;
import org.tensorbind.annotation.DType;
import org.tensorbind.write.BatchBuilder;
import org.tensorbind.write.OwnedTensors;

/** Writes a tensor {@code x} of one axis, and reads it. */
final class RoundTrip {
  private RoundTrip() {}

  static void of(
      DType dtype, int examples, Consumer<BatchBuilder> writing, Consumer<Outputs> reading) {
    TensorSchema schema = TensorSchema.builder("A").tensor("x", dtype).build();
    try (BatchBuilder builder = BatchBuilder.ofTensors(schema, examples)) {
      writing.accept(builder);
      try (OwnedTensors tensors = builder.build()) {
        reading.accept(Outputs.of(schema, tensors.asMap()));
      }
    }
  }
}
