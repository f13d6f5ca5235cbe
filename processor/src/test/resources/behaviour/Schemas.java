package behaviour;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.tensorbind.EncodingSpec;
import org.tensorbind.TensorSchema;
import org.tensorbind.TensorSpec;
import org.tensorbind.annotation.Drop;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.Missing;
import org.tensorbind.annotation.Naming;
import org.tensorbind.annotation.Normalized;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.OovPosition;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Rescaled;
import org.tensorbind.annotation.Side;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorBind;
import org.tensorbind.annotation.Truncate;
import org.tensorbind.annotation.Unknown;

/** What schemas say of encodings, and what they call features. */
public final class Schemas {
  private Schemas() {}

  record Address(
      @OneHot(categories = {"X", "Y"}) String city, @Tensor int houseNumber) {}

  @Tensor(name = "features")
  @TensorBind(naming = Naming.SNAKE_CASE)
  record Person(
      @Normalized(mean = 30, variance = 2.5) @Impute("29.5") Float ageInYears,
      @Embedded Address homeAddress,
      @Tensor(shape = {3}) float[] position,
      @OneHot(
              categories = {"C", "Q", "S"},
              unknown = Unknown.OOV,
              oov = 2,
              oovPosition = OovPosition.FRONT,
              missing = Missing.CATEGORY)
          String port,
      @OneHot(depth = 3, drop = Drop.FIRST) int degree,
      @OneHot(
              categories = {"a", "b", "c"},
              infrequent = {"a", "c"})
          String letter) {}

  public static void featuresAreCalledAfterMembersAndCategories() {
    assertThat(Schemas_PersonTensors.SCHEMA.featureNames("features"))
        .containsExactly(
            "age_in_years",
            "home_address_city_X",
            "home_address_city_Y",
            "home_address_houseNumber",
            "position_0",
            "position_1",
            "position_2",
            "port_[UNK]",
            "port_[UNK]_1",
            "port_C",
            "port_Q",
            "port_S",
            "port_nan",
            "degree_1",
            "degree_2",
            "letter_b",
            "letter_infrequent_sklearn")
        .inOrder();
  }

  public static void partsAreAsWideAsTheTensor() {
    for (TensorSpec spec : Schemas_PersonTensors.SCHEMA.specs()) {
      long width = spec.parts().stream().mapToLong(TensorSpec.Part::width).sum();
      assertThat(spec.shape()).containsExactly(width);
      assertThat(spec.featureNames()).hasSize((int) width);
    }
    for (TensorSpec spec : Batches_EverythingTensors.SCHEMA.specs()) {
      List<Long> shape = spec.shape();
      long last = shape.isEmpty() ? 1 : shape.get(shape.size() - 1);
      assertThat(spec.parts().stream().map(TensorSpec.Part::width).toList()).containsExactly(last);
    }
  }

  public static void encodingsHaveTheirParameters() {
    List<EncodingSpec> encodings =
        Schemas_PersonTensors.SCHEMA.spec("features").parts().stream()
            .map(TensorSpec.Part::encoding)
            .toList();
    assertThat(encodings.get(0))
        .isEqualTo(
            EncodingSpec.of("normalized")
                .with("mean", 30)
                .with("variance", 2.5)
                .with("imputed", "29.5"));
    assertThat(encodings.get(4))
        .isEqualTo(
            EncodingSpec.of("one-hot")
                .with("categories", List.of("C", "Q", "S"))
                .with("first", 2)
                .with("unknown", 0)
                .with("oov", 2)
                .with("missing", 5));
    assertThat(encodings.get(5))
        .isEqualTo(EncodingSpec.of("one-hot").with("classes", 3).with("first", -1));
    assertThat(encodings.get(6))
        .isEqualTo(
            EncodingSpec.of("one-hot")
                .with("categories", List.of("a", "b", "c"))
                .with("columns", List.of(1, 0, 1))
                .with("infrequent", List.of("a", "c")));
  }

  record Item(
      @Rescaled(scale = "1/255") float price,
      @Padded(length = 2, truncate = Truncate.END, value = "-1", mask = "known") int[] codes) {}

  record Cart(@Padded(length = 2, side = Side.START) List<Item> items) {}

  public static void paddingIsRecorded() {
    TensorSchema schema = Schemas_CartTensors.SCHEMA;
    assertThat(encoding(schema, "items_price"))
        .isEqualTo(
            EncodingSpec.of("rescaled")
                .with("scale", "1/255")
                .with("offset", "0")
                .with("items.padding", "start"));
    assertThat(encoding(schema, "items_codes"))
        .isEqualTo(
            EncodingSpec.of("value")
                .with("padding", "end")
                .with("truncate", "end")
                .with("paddingValue", "-1")
                .with("items.padding", "start"));
    assertThat(encoding(schema, "items_known")).isEqualTo(EncodingSpec.of("mask"));
    assertThat(schema.featureNames("items_known"))
        .containsExactly("items_known_0", "items_known_1");
  }

  record Word(
      @Lookup(vocabulary = "vocabularies/words.txt") String index,
      @OneHot(vocabulary = "vocabularies/words.txt") String columns,
      @OneHot(vocabulary = "vocabularies/ports.txt") String port) {}

  public static void longVocabulariesAreToldByTheirDigestUnlessColumnsAreNamedAfterThem() {
    TensorSchema schema = Schemas_WordTensors.SCHEMA;
    EncodingSpec index = encoding(schema, "index");
    assertThat(index.parameters().keySet()).containsExactly("vocabulary", "count", "digest");
    assertThat(index.parameters()).containsEntry("count", 5000L);
    assertThat(index.toString()).startsWith("index of vocabularies/words.txt with SHA-256 ");
    List<String> names = schema.featureNames("columns");
    assertThat(names).hasSize(5000);
    assertThat(names.get(4999)).isEqualTo("columns_word4999");
    assertThat(encoding(schema, "columns").toString()).endsWith(", ... 5000 in all");
    assertThat(encoding(schema, "port"))
        .isEqualTo(EncodingSpec.of("one-hot").with("categories", List.of("Cherbourg", "Queenstown", "Southampton")));
    assertThat(TensorSchema.fromJson(schema.toJson())).isEqualTo(schema);
  }

  enum Colour {
    RED,
    BLUE
  }

  @Tensor(
      name = "features",
      shape = {3})
  record Flower(@OneHot Colour colour, @Tensor float size) {}

  /** As the guide shows it. */
  public static void aSchemaIsATable() {
    assertThat(Schemas_FlowerTensors.SCHEMA.toString())
        .isEqualTo(
            """
            Schemas.Flower
            tensor    dtype    shape  role     columns  part    encoding
            features  FLOAT32  [3]    BATCHED  0..1     colour  one-hot of RED, BLUE
                                               2        size    the value"""
                .stripIndent());
  }

  private static EncodingSpec encoding(TensorSchema schema, String tensor) {
    return schema.spec(tensor).parts().get(0).encoding();
  }
}
