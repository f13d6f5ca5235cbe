package org.tensorbind.processor.parity;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * {@code @Image}, Keras' {@code Resizing} and {@code CenterCrop}, and TensorFlow's kernels. Levels
 * that no picture has, such as fractions, are listed.
 */
class ImageParityTest {
  @TestFactory
  Stream<DynamicNode> kerasOnTorch() throws IOException {
    return Suite.of("keras_image", Pictures::keras);
  }

  @TestFactory
  Stream<DynamicNode> resizing() throws IOException {
    return Suite.of("keras_resizing", Pictures::keras);
  }

  @TestFactory
  Stream<DynamicNode> centerCrop() throws IOException {
    return Suite.of("keras_center_crop", Pictures::keras);
  }

  @TestFactory
  Stream<DynamicNode> tensorFlow() throws IOException {
    return Suite.of("tf_image_resize", Pictures::tensorFlow);
  }
}
