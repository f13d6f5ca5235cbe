package org.tensorbind;

import static com.google.common.truth.Truth.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tensorbind.annotation.DType;

class SchemaDiffTest {
  @Test
  void saysWhatIsDifferentInOrder() {
    TensorSchema trained =
        TensorSchema.builder("Passenger")
            .tensor("features", DType.FLOAT32, 6)
            .part("sex", 1, "one-hot")
            .with("categories", List.of("MALE", "FEMALE"))
            .with("first", -1)
            .part("port", 3, "one-hot")
            .with("categories", List.of("C", "S", "Q"))
            .with("unknown", "zeros")
            .part("age", 1, "normalized")
            .with("mean", 29.7)
            .part("cabin", 1, "lookup")
            .tensor("name", DType.STRING)
            .tensor("fare", DType.FLOAT32)
            .build();
    TensorSchema now =
        TensorSchema.builder("Traveller")
            .tensor("fare", DType.FLOAT64)
            .tensor("features", DType.FLOAT32, 8)
            .part("port", "harbour", 4, "one-hot")
            .with("categories", List.of("C", "Q", "X"))
            .with("unknown", 3)
            .part("sex", 2, "one-hot")
            .with("categories", List.of("MALE", "FEMALE"))
            .part("age", 1, "normalized")
            .with("mean", 30.5)
            .with("imputed", "30.5")
            .part("cabin", 1, "value")
            .tensor("age", DType.INT64, -1, 2)
            .build();

    assertThat(trained.diff(now).stream().map(SchemaDifference::toString).toList())
        .containsExactly(
            "type is Traveller, was Passenger",
            "order of tensors is fare, features, was features, fare",
            "tensor \"fare\": dtype is FLOAT64, was FLOAT32",
            "tensor \"features\": shape is [8], was [6]",
            "tensor \"features\": order of parts is port, sex, age, cabin, was sex, port, age,"
                + " cabin",
            "tensor \"features\", part port: width is 4, was 3",
            "tensor \"features\", part port: feature name is \"harbour\", was \"port\"",
            "tensor \"features\", part port: category \"Q\" is at column 1, was at column 2",
            "tensor \"features\", part port: category \"X\" is new, at column 2",
            "tensor \"features\", part port: category \"S\" is gone, was at column 1",
            "tensor \"features\", part port: unknown is 3, was \"zeros\"",
            "tensor \"features\", part sex: width is 2, was 1",
            "tensor \"features\", part sex: category \"MALE\" is at column 0, was without a column",
            "tensor \"features\", part sex: category \"FEMALE\" is at column 1, was at column 0",
            "tensor \"features\", part age: mean is 30.5, was 29.7",
            "tensor \"features\", part age: imputed is new, \"30.5\"",
            "tensor \"features\", part cabin: encoding is the value, was index",
            "tensor \"age\" is new, INT64 [?, 2]",
            "tensor \"name\" is gone, was STRING []")
        .inOrder();
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void isEmptyExactlyForEqualSchemas(
      @ForAll("schemas") TensorSchema one, @ForAll("schemas") TensorSchema other) {
    boolean areEqual = one.equals(other);
    assertThat(one.diff(other).isEmpty()).isEqualTo(areEqual);
    assertThat(one.fingerprint().equals(other.fingerprint())).isEqualTo(areEqual);
    assertThat(one.diff(other)).hasSize(other.diff(one).size());
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void jsonKeepsEverything(@ForAll("anySchemas") TensorSchema schema) {
    TensorSchema read = TensorSchema.fromJson(schema.toJson());
    assertThat(read).isEqualTo(schema);
    assertThat(read.toJson()).isEqualTo(schema.toJson());
    assertThat(read.toString()).isEqualTo(schema.toString());
    assertThat(read.fingerprint()).isEqualTo(schema.fingerprint());
    assertThat(schema.diff(read)).isEmpty();
  }

  /** So few values that many of the schemas are nearly the same. */
  @Provide
  static Arbitrary<TensorSchema> schemas() {
    Arbitrary<String> texts = Arbitraries.of("a", "b", "a, b");
    Arbitrary<Object> columns =
        Arbitraries.oneOf(
            Arbitraries.of(0L, 1L).list().ofMaxSize(2).map(list -> list), Arbitraries.of(0L, 1L));
    Arbitrary<Object> lists = texts.list().ofMaxSize(2).map(list -> list);
    Arbitrary<Map<String, Object>> parameters =
        Combinators.combine(
                lists.optional(), columns.optional(), columns.optional(), texts.optional())
            .as(
                (categories, first, explicit, text) -> {
                  Map<String, Object> all = new LinkedHashMap<>();
                  categories.ifPresent(value -> all.put("categories", value));
                  first.ifPresent(value -> all.put("first", value));
                  explicit.ifPresent(value -> all.put("columns", value));
                  text.ifPresent(value -> all.put("unknown", value));
                  return all;
                });
    return schemas(texts, parameters);
  }

  @Provide
  static Arbitrary<TensorSchema> anySchemas() {
    Arbitrary<String> texts = Arbitraries.strings().ofMaxLength(4);
    Arbitrary<Object> atoms =
        Arbitraries.oneOf(
            texts.map(text -> text),
            Arbitraries.longs().map(number -> number),
            Arbitraries.doubles().map(number -> number),
            Arbitraries.of(-0.0, 0.1, Double.MIN_VALUE, Double.NaN, 0x1p63, 1e300),
            Arbitraries.of(true, false));
    Arbitrary<Object> values =
        Arbitraries.oneOf(atoms, atoms.list().ofMaxSize(3).list().ofMaxSize(2).map(list -> list));
    return schemas(texts, Arbitraries.maps(texts, values).ofMaxSize(3));
  }

  private static Arbitrary<TensorSchema> schemas(
      Arbitrary<String> texts, Arbitrary<Map<String, Object>> parameters) {
    Arbitrary<EncodingSpec> encodings =
        Combinators.combine(Arbitraries.of("one-hot", "lookup", ""), parameters)
            .as(EncodingSpec::new);
    Arbitrary<TensorSpec.Part> parts =
        Combinators.combine(texts, texts, Arbitraries.of(-1L, 2L), encodings)
            .as(TensorSpec.Part::new);
    Arbitrary<TensorSpec> specs =
        Combinators.combine(
                texts,
                Arbitraries.of(DType.INT32, DType.INT64),
                Arbitraries.of(-1L, 0L, 3L).list().ofMaxSize(2),
                Arbitraries.of(TensorSpec.Role.class),
                parts.list().ofMaxSize(3))
            .as(TensorSpec::new);
    return Combinators.combine(texts, specs.list().uniqueElements(TensorSpec::name).ofMaxSize(3))
        .as(TensorSchema::new);
  }
}
