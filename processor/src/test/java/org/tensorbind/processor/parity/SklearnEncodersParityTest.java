package org.tensorbind.processor.parity;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** scikit-learn's estimators other than {@code OneHotEncoder} and the scalers. */
class SklearnEncodersParityTest {
  @TestFactory
  Stream<DynamicNode> multiLabelBinarizer() throws IOException {
    return Suite.of("sklearn_multi_label_binarizer", SklearnMultiLabels::of);
  }

  @TestFactory
  Stream<DynamicNode> ordinalEncoder() throws IOException {
    return Suite.of("sklearn_ordinal_encoder", SklearnOrdinals::of);
  }

  @TestFactory
  Stream<DynamicNode> labelEncoders() throws IOException {
    return Suite.of("sklearn_label_encoders", SklearnLabels::of);
  }

  /**
   * Numbers that scikit-learn lets one choose, and we do not; see the lists of the other suites.
   */
  @TestFactory
  Stream<DynamicNode> renamedOrdinals() throws IOException {
    List<JsonObject> cases =
        Stream.concat(
                Golden.cases("sklearn_ordinal_encoder").stream(),
                Golden.cases("sklearn_current").stream()
                    .filter(each -> Golden.text(each, "estimator").equals("OrdinalEncoder")))
            .filter(SklearnOrdinals::isRenamed)
            .toList();
    return Suite.of("sklearn_ordinals_renamed", cases, SklearnOrdinals::renamed);
  }

  /** Labels that scikit-learn lets one choose, and we do not. */
  @TestFactory
  Stream<DynamicNode> renamedLabels() throws IOException {
    List<JsonObject> cases =
        Golden.cases("sklearn_label_encoders").stream().filter(SklearnLabels::isRenamed).toList();
    return Suite.of("sklearn_labels_renamed", cases, SklearnLabels::renamed);
  }

  @TestFactory
  Stream<DynamicNode> simpleImputer() throws IOException {
    return Suite.of("sklearn_simple_imputer", SklearnImputers::of);
  }

  @TestFactory
  Stream<DynamicNode> kBinsDiscretizer() throws IOException {
    return Suite.of("sklearn_kbins_discretizer", SklearnBins::of);
  }

  @TestFactory
  Stream<DynamicNode> columnTransformer() throws IOException {
    return Suite.of("sklearn_column_transformer", SklearnTables::columnTransformer);
  }

  @TestFactory
  Stream<DynamicNode> featureHashing() throws IOException {
    return Suite.of("sklearn_feature_hashing", SklearnTables::featureHashing);
  }

  @TestFactory
  Stream<DynamicNode> rowWise() throws IOException {
    return Suite.of("sklearn_row_wise", SklearnTables::rowWise);
  }

  /** scikit-learn 1.9; {@code OneHotEncoderParityTest} has its {@code OneHotEncoder}. */
  @TestFactory
  Stream<DynamicNode> scikitLearn19() throws IOException {
    List<JsonObject> cases =
        Golden.cases("sklearn_current").stream()
            .filter(each -> !Golden.text(each, "estimator").equals("OneHotEncoder"))
            .toList();
    return Suite.of("sklearn_current_others", cases, SklearnEncodersParityTest::trials);
  }

  private static List<Trial> trials(JsonObject each) {
    return switch (Golden.text(each, "estimator")) {
      case "OrdinalEncoder" -> SklearnOrdinals.of(each);
      case "StandardScaler" -> SklearnScalers.standard(each);
      case "MinMaxScaler" -> SklearnScalers.minMax(each);
      case "MaxAbsScaler" -> SklearnScalers.maxAbs(each);
      case "RobustScaler" -> SklearnScalers.robust(each);
      case "KBinsDiscretizer" -> SklearnBins.of(each);
      case "MultiLabelBinarizer" -> SklearnMultiLabels.of(each);
      case "SimpleImputer" -> SklearnImputers.of(each);
      case "LabelEncoder", "LabelBinarizer" -> SklearnLabels.of(each);
      default -> throw new NotExpressible("no such estimator: " + Golden.text(each, "estimator"));
    };
  }
}
