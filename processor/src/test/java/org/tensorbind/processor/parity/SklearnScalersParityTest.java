package org.tensorbind.processor.parity;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** {@code @MinMax}, {@code @Normalized} and {@code @Rescaled}, and scikit-learn's scalers. */
class SklearnScalersParityTest {
  @TestFactory
  Stream<DynamicNode> minMaxScaler() throws IOException {
    return Suite.of("sklearn_min_max_scaler", SklearnScalers::minMax);
  }

  @TestFactory
  Stream<DynamicNode> maxAbsScaler() throws IOException {
    return Suite.of("sklearn_max_abs_scaler", SklearnScalers::maxAbs);
  }

  @TestFactory
  Stream<DynamicNode> standardScaler() throws IOException {
    return Suite.of("sklearn_standard_scaler", SklearnScalers::standard);
  }

  @TestFactory
  Stream<DynamicNode> robustScaler() throws IOException {
    return Suite.of("sklearn_robust_scaler", SklearnScalers::robust);
  }
}
