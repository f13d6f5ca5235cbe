package org.tensorbind.read;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tensorbind.TensorBindException;
import org.tensorbind.TensorSchema;
import org.tensorbind.annotation.DType;
import org.tensorflow.Graph;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.TInt32;

class OutputsTest {
  private static final TensorSchema SCHEMA =
      TensorSchema.builder("Survival")
          .tensor("probability", DType.FLOAT32, 1)
          .tensor("scores", DType.FLOAT32, -1, 2)
          .tensor("label", DType.INT32)
          .build();

  private final Map<String, Tensor> tensors = new LinkedHashMap<>();

  @AfterEach
  void close() {
    tensors.values().forEach(Tensor::close);
  }

  private void give(long probabilities, long... rest) {
    tensors.put("probability", Tensor.of(TFloat32.class, Shape.of(probabilities, 1)));
    tensors.put("scores", Tensor.of(TFloat32.class, Shape.of(probabilities, rest[0], rest[1])));
    tensors.put("label", TInt32.tensorOf(Shape.of(rest[2])));
  }

  private void replace(String name, Tensor tensor) {
    tensors.put(name, tensor).close();
  }

  private TensorBindException failure() {
    return assertThrows(TensorBindException.class, () -> Outputs.of(SCHEMA, tensors));
  }

  @Test
  void fittingTensorsAreAccepted() {
    give(4, 7, 2, 4);
    tensors.put("other", TFloat64.scalarOf(1));
    Outputs outputs = Outputs.of(SCHEMA, tensors);
    assertThat(outputs.size()).isEqualTo(4);
    assertThat(outputs.has(2)).isTrue();
    assertThat(outputs.floats(1).axis(0)).isEqualTo(7);
    assertThat(outputs.floats(1).axis(1)).isEqualTo(2);
  }

  @Test
  void missingTensors() {
    give(4, 7, 2, 4);
    tensors.remove("label").close();
    TensorBindException error = failure();
    assertThat(error.id()).isEqualTo("missing-output");
    assertThat(error)
        .hasMessageThat()
        .isEqualTo(
            "[tensorbind/missing-output] Survival cannot be read:"
                + " \"label\" is not among [probability, scores].");
    Outputs outputs = Outputs.of(SCHEMA, tensors, "label");
    assertThat(outputs.has(2)).isFalse();
    assertThat(outputs.has(1)).isTrue();
    assertThrows(IllegalStateException.class, () -> outputs.ints(2));
  }

  @Test
  void dtypes() {
    give(4, 7, 2, 4);
    replace("label", TFloat64.tensorOf(Shape.of(4)));
    TensorBindException error = failure();
    assertThat(error.id()).isEqualTo("output-dtype");
    assertThat(error).hasMessageThat().endsWith("\"label\" is FLOAT64, expected INT32.");
  }

  @Test
  void ranks() {
    give(4, 7, 2, 4);
    replace("label", TInt32.tensorOf(Shape.of(4, 1)));
    TensorBindException error = failure();
    assertThat(error.id()).isEqualTo("output-rank");
    assertThat(error).hasMessageThat().endsWith("\"label\" has the shape [4, 1], expected [?].");
  }

  @Test
  void sizes() {
    give(4, 7, 3, 4);
    TensorBindException error = failure();
    assertThat(error.id()).isEqualTo("output-size");
    assertThat(error)
        .hasMessageThat()
        .endsWith("\"scores\" has the shape [4, 7, 3], expected [?, ?, 2].");
  }

  @Test
  void batchSizes() {
    give(4, 7, 2, 5);
    TensorBindException error = failure();
    assertThat(error.id()).isEqualTo("output-size");
    assertThat(error)
        .hasMessageThat()
        .endsWith("\"label\" has 5 examples, but \"probability\" has 4.");
  }

  @Test
  void allDifferencesAreListed() {
    give(4, 7, 3, 5);
    tensors.remove("probability").close();
    assertThat(failure())
        .hasMessageThat()
        .isEqualTo(
            "[tensorbind/missing-output] Survival cannot be read:"
                + " \"probability\" is not among [label, scores];"
                + " \"scores\" has the shape [4, 7, 3], expected [?, ?, 2];"
                + " \"label\" has 5 examples, but \"scores\" has 4.");
  }

  @Test
  void readersGoByDtype() {
    give(4, 7, 2, 4);
    Outputs outputs = Outputs.of(SCHEMA, tensors);
    assertThrows(IllegalStateException.class, () -> outputs.doubles(2));
    assertThrows(IndexOutOfBoundsException.class, () -> outputs.doubles(3));
  }

  @Test
  void resultsAreReadAndLeftOpen() {
    try (Graph graph = new Graph();
        Session session = new Session(graph)) {
      var constant = Ops.create(graph).constant(new int[] {1, 2});
      try (var result = session.runner().fetch(constant).run()) {
        String name = result.keySet().iterator().next();
        TensorSchema schema = TensorSchema.builder("A").tensor(name, DType.INT32).build();
        IntReader reader = Outputs.of(schema, result).ints(0);
        assertThat(reader.next()).isEqualTo(1);
        assertThat(reader.next()).isEqualTo(2);
        assertThat(((TInt32) result.get(0)).getInt(1)).isEqualTo(2);
      }
    }
  }

  @Test
  void noTensorsNoExamples() {
    assertThat(Outputs.of(TensorSchema.builder("A").build(), Map.of()).size()).isEqualTo(0);
  }
}
