package org.tensorbind;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tensorbind.annotation.DType;

class FeatureNamesTest {
  private static final EncodingSpec PORT =
      EncodingSpec.of("one-hot").with("categories", List.of("C", "Q", "S"));

  @Test
  void columnsAreNamedAfterTheirCategories() {
    assertThat(names(3, PORT)).containsExactly("port_C", "port_Q", "port_S").inOrder();
  }

  @Test
  void aDroppedCategoryHasNoName() {
    assertThat(names(2, PORT.with("first", -1))).containsExactly("port_Q", "port_S").inOrder();
    EncodingSpec binary =
        EncodingSpec.of("one-hot").with("categories", List.of("Female", "Male")).with("first", -1);
    assertThat(names(1, binary)).containsExactly("port_Male");
  }

  @Test
  void infrequentCategoriesShareAName() {
    EncodingSpec rare =
        PORT.with("columns", List.of(1, 0, 1))
            .with("infrequent", List.of("C", "S"))
            .with("unknown", 1);
    assertThat(names(2, rare)).containsExactly("port_Q", "port_infrequent_sklearn").inOrder();
  }

  @Test
  void unknownAndMissingValuesHaveTheirNames() {
    EncodingSpec front = PORT.with("first", 2).with("unknown", 0).with("oov", 2);
    assertThat(names(6, front.with("missing", 5)))
        .containsExactly("port_[UNK]", "port_[UNK]_1", "port_C", "port_Q", "port_S", "port_nan")
        .inOrder();
    assertThat(names(4, PORT.with("unknown", 3))).contains("port_[UNK]");
    assertThat(names(3, PORT.with("unknown", "zeros")))
        .containsExactly("port_C", "port_Q", "port_S")
        .inOrder();
  }

  @Test
  void wholeNumbersStandForThemselves() {
    EncodingSpec digits = EncodingSpec.of("one-hot").with("classes", 3).with("first", -1);
    assertThat(names(2, digits)).containsExactly("port_1", "port_2").inOrder();
  }

  @Test
  void numbersAreNumberedIfThereAreSeveral() {
    EncodingSpec value = EncodingSpec.of("value");
    assertThat(names(1, value)).containsExactly("port");
    assertThat(names(3, value)).containsExactly("port_0", "port_1", "port_2").inOrder();
    assertThat(names(TensorSpec.UNKNOWN, value)).isEmpty();
    assertThat(names(0, value)).isEmpty();
  }

  @Test
  void anIndexIsNoCategory() {
    EncodingSpec index = EncodingSpec.of("lookup").with("categories", List.of("C", "Q"));
    assertThat(names(1, index)).containsExactly("port");
    assertThat(names(2, index)).containsExactly("port_0", "port_1").inOrder();
  }

  @Test
  void anEncodingMayNameItsFeatures() {
    EncodingSpec date = EncodingSpec.of("date").with("features", List.of("sin", "cos"));
    assertThat(names(2, date)).containsExactly("port_sin", "port_cos").inOrder();
  }

  /** A schema that somebody made by hand need not fit. */
  @Test
  void columnsBeyondTheWidthAreNotNamed() {
    assertThat(names(2, PORT)).containsExactly("port_C", "port_Q").inOrder();
    assertThat(names(4, PORT)).containsExactly("port_C", "port_Q", "port_S", "port_3").inOrder();
    assertThat(names(2, PORT.with("columns", "none"))).containsExactly("port_0", "port_1");
  }

  @Test
  void aPackedTensorHasTheNamesOfItsParts() {
    TensorSchema schema =
        TensorSchema.builder("Person")
            .tensor("features", DType.FLOAT32, 3)
            .part("address.city", 2, "one-hot")
            .with("categories", List.of("X", "Y"))
            .part("yearOfBirth", "year_of_birth", 1, "value")
            .build();
    assertThat(schema.featureNames("features"))
        .containsExactly("address_city_X", "address_city_Y", "year_of_birth")
        .inOrder();
  }

  private static List<String> names(long width, EncodingSpec encoding) {
    return new TensorSpec.Part("port", "port", width, encoding).featureNames();
  }
}
