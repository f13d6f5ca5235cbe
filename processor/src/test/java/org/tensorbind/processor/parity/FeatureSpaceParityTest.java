package org.tensorbind.processor.parity;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Classes with many encodings, and Keras' {@code FeatureSpace}. */
class FeatureSpaceParityTest {
  @TestFactory
  Stream<DynamicNode> featureSpace() throws IOException {
    return Suite.of("keras_feature_space", FeatureSpaces::of);
  }
}
