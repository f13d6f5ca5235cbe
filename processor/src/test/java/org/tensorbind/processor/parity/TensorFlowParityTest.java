package org.tensorbind.processor.parity;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** TensorFlow's operations on values, and Keras' masks. */
class TensorFlowParityTest {
  @TestFactory
  Stream<DynamicNode> stringHash() throws IOException {
    return Suite.of("tf_string_hash", TensorFlowOps::stringHash);
  }

  @TestFactory
  Stream<DynamicNode> sparseCross() throws IOException {
    return Suite.of("tf_sparse_cross", TensorFlowOps::sparseCross);
  }

  @TestFactory
  Stream<DynamicNode> raggedToTensor() throws IOException {
    return Suite.of("tf_ragged_to_tensor", TensorFlowOps::raggedToTensor);
  }

  @TestFactory
  Stream<DynamicNode> elementwise() throws IOException {
    return Suite.of("tf_elementwise", TensorFlowOps::elementwise);
  }

  @TestFactory
  Stream<DynamicNode> text() throws IOException {
    return Suite.of("tf_text", TensorFlowOps::text);
  }

  @TestFactory
  Stream<DynamicNode> example() throws IOException {
    return records("tf_example");
  }

  @TestFactory
  Stream<DynamicNode> parseExample() throws IOException {
    return records("tf_parse_example");
  }

  /** Nothing here reads or writes records, so that all cases of such a file are listed. */
  private static Stream<DynamicNode> records(String file) throws IOException {
    return Suite.of(
        file,
        each -> {
          throw new NotExpressible("no records are read or written: " + each.get("group"));
        });
  }

  @TestFactory
  Stream<DynamicNode> masking() throws IOException {
    return Suite.of("keras_masking", TensorFlowOps::masking);
  }
}
