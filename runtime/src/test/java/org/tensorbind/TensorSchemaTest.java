package org.tensorbind;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensorbind.annotation.DType;

class TensorSchemaTest {
  private static final TensorSchema PASSENGER =
      TensorSchema.builder("Passenger")
          .tensor("features", DType.FLOAT32, 8)
          .part("sex", 2, "one-hot")
          .with("categories", List.of("MALE", "FEMALE"))
          .part("port", 4, "one-hot")
          .with("categories", List.of("C", "Q", "S"))
          .with("first", 1)
          .with("unknown", 0)
          .part("age", 1, "normalized")
          .with("imputed", "29.7")
          .with("mean", 29.7)
          .with("variance", 211.0)
          .part("fare", 1, "value")
          .tensor("name", DType.STRING)
          .tensor("cabins", DType.INT64, -1, 3)
          .build();

  @Test
  void keepsTensorsInOrder() {
    assertThat(PASSENGER.type()).isEqualTo("Passenger");
    assertThat(PASSENGER.specs().stream().map(TensorSpec::name).toList())
        .containsExactly("features", "name", "cabins")
        .inOrder();
    TensorSpec features = PASSENGER.spec("features");
    assertThat(features.dtype()).isEqualTo(DType.FLOAT32);
    assertThat(features.shape()).containsExactly(8L);
    assertThat(features.role()).isEqualTo(TensorSpec.Role.BATCHED);
    assertThat(features.parts().get(0))
        .isEqualTo(
            new TensorSpec.Part(
                "sex",
                "sex",
                2,
                EncodingSpec.of("one-hot").with("categories", List.of("MALE", "FEMALE"))));
    assertThat(features.parts().stream().map(TensorSpec.Part::member).toList())
        .containsExactly("sex", "port", "age", "fare")
        .inOrder();
    assertThat(PASSENGER.spec("name").shape()).isEmpty();
    assertThat(PASSENGER.spec("cabins").shape()).containsExactly(-1L, 3L).inOrder();
    assertThat(PASSENGER.indexOf("cabins")).isEqualTo(2);
  }

  @Test
  void unknownNamesListTheKnownOnes() {
    var error = assertThrows(IllegalArgumentException.class, () -> PASSENGER.spec("feature"));
    assertThat(error)
        .hasMessageThat()
        .isEqualTo(
            "Passenger has no tensor \"feature\"; it has \"features\", \"name\", \"cabins\".");
  }

  @Test
  void refusesWhatNoTensorCanBe() {
    var builder = TensorSchema.builder("A").tensor("x", DType.INT32);
    assertThrows(IllegalArgumentException.class, () -> builder.tensor("x", DType.INT32));
    assertThrows(IllegalArgumentException.class, () -> builder.tensor("y", DType.AUTO));
    assertThrows(IllegalArgumentException.class, () -> builder.tensor("y", DType.INT32, -2));
    assertThrows(IllegalStateException.class, () -> TensorSchema.builder("A").part("p", 1, "q"));
    assertThrows(IllegalStateException.class, () -> builder.with("p", 1));
    builder.part("p", 1, "value");
    assertThrows(IllegalArgumentException.class, () -> builder.part("q", -2, "value"));
    assertThrows(IllegalArgumentException.class, () -> builder.with("p", new Object()));
    assertThrows(IllegalArgumentException.class, () -> builder.with("p", null));
    assertThrows(IllegalArgumentException.class, () -> builder.with("p", List.of('c')));
    assertThrows(IllegalStateException.class, () -> builder.withMore("p", List.of("c")));
    assertThat(builder.with("p", List.of("c")).withMore("p", List.of(1, "d")).build())
        .isEqualTo(
            TensorSchema.builder("A")
                .tensor("x", DType.INT32)
                .part("p", 1, "value")
                .with("p", List.of("c", 1, "d"))
                .build());
  }

  @Test
  void printsATable() {
    assertThat(PASSENGER.toString())
        .isEqualTo(
            """
            Passenger
            tensor    dtype    shape   role     columns  part  encoding
            features  FLOAT32  [8]     BATCHED  0..1     sex   one-hot of MALE, FEMALE
                                                2..5     port  one-hot of C=1, Q=2, S=3, unknown=0
                                                6        age   29.7 where missing; (value - 29.7) / sqrt(211)
                                                7        fare  the value
            name      STRING   []      BATCHED
            cabins    INT64    [?, 3]  BATCHED"""
                .stripIndent());
  }

  @Test
  void survivesJson() {
    TensorSchema read = TensorSchema.fromJson(PASSENGER.toJson());
    assertThat(read).isEqualTo(PASSENGER);
    assertThat(read.hashCode()).isEqualTo(PASSENGER.hashCode());
    assertThat(read.fingerprint()).isEqualTo(PASSENGER.fingerprint());
    TensorSchema odd =
        TensorSchema.builder("\"<é\n").tensor("a\\\"\u0000\ud83d\ude00", DType.BOOL, 0, 1).build();
    assertThat(TensorSchema.fromJson(odd.toJson())).isEqualTo(odd);
    TensorSchema empty = TensorSchema.builder("Empty").build();
    assertThat(TensorSchema.fromJson(empty.toJson())).isEqualTo(empty);
  }

  @Test
  void readsEveryRole() {
    for (TensorSpec.Role role : TensorSpec.Role.values()) {
      TensorSchema schema =
          new TensorSchema(
              "A", List.of(new TensorSpec("x", DType.INT64, List.of(), role, List.of())));
      assertThat(TensorSchema.fromJson(schema.toJson())).isEqualTo(schema);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "nothing",
        "{}",
        "{'format': 2, 'type': 'A', 'tensors': []}",
        "{\"format\": 2, \"type\": \"A\"}",
        "{\"format\": 2, \"tensors\": []}",
        "{\"type\": \"A\", \"tensors\": []}",
        "{\"format\": 2, \"type\": \"A\", \"tensors\": []} more",
        "{\"format\": 2, \"type\": \"A\", \"tensors\": []}, {}",
        "{\"format\": 2, \"type\": [], \"tensors\": []}",
        "{\"format\": 2, \"type\": null, \"tensors\": []}",
        "{\"format\": 2, \"type\": \"A\", \"tensors\": {}}",
        "{\"format\": 2, \"type\": \"A\", \"tensors\": [1]}",
        "{\"format\": 2, \"type\": \"A\", \"tensors\": [{\"name\": \"x\"}]}",
      })
  void refusesMalformedText(String json) {
    var error = assertThrows(TensorBindException.class, () -> TensorSchema.fromJson(json));
    assertThat(error.id()).isEqualTo("malformed-schema");
    assertThat(error).hasMessageThat().startsWith("[tensorbind/malformed-schema] This is no ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"dtype\": \"FLOAT\", \"shape\": [], \"role\": \"BATCHED\", \"parts\": []",
        "\"dtype\": \"AUTO\", \"shape\": [], \"role\": \"BATCHED\", \"parts\": []",
        "\"dtype\": \"INT32\", \"shape\": [-2], \"role\": \"BATCHED\", \"parts\": []",
        "\"dtype\": \"INT32\", \"shape\": [1.5], \"role\": \"BATCHED\", \"parts\": []",
        "\"dtype\": \"INT32\", \"shape\": [1e999999999], \"role\": \"BATCHED\", \"parts\": []",
        "\"dtype\": \"INT32\", \"shape\": [null], \"role\": \"BATCHED\", \"parts\": []",
        "\"dtype\": \"INT32\", \"shape\": 3, \"role\": \"BATCHED\", \"parts\": []",
        "\"dtype\": \"INT32\", \"shape\": [], \"role\": \"\", \"parts\": []",
        "\"dtype\": \"INT32\", \"shape\": [], \"role\": \"BATCHED\", \"parts\": [{}]",
        "\"dtype\": \"INT32\", \"shape\": [], \"role\": \"BATCHED\"",
      })
  void refusesMalformedTensors(String fields) {
    String tensor = "{\"name\": \"x\", " + fields + "}";
    String json = "{\"format\": 2, \"type\": \"A\", \"tensors\": [" + tensor + "]}";
    var error = assertThrows(TensorBindException.class, () -> TensorSchema.fromJson(json));
    assertThat(error.id()).isEqualTo("malformed-schema");
  }

  @Test
  void refusesTwoTensorsOfOneName() {
    String json =
        TensorSchema.builder("A")
            .tensor("x", DType.INT32)
            .tensor("y", DType.INT32)
            .build()
            .toJson()
            .replace("\"y\"", "\"x\"");
    assertThrows(TensorBindException.class, () -> TensorSchema.fromJson(json));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "\"kind\": \"value\"",
        "{\"kind\": \"value\", \"parameters\": []}",
        "{\"kind\": \"value\", \"parameters\": {\"a\": null}}",
        "{\"kind\": \"value\", \"parameters\": {\"a\": {}}}",
        "{\"kind\": \"value\", \"parameters\": {\"a\": [[null]]}}",
        "{\"kind\": \"value\", \"parameters\": {\"a\": 1e999}}",
        "{\"parameters\": {}}",
      })
  void refusesMalformedEncodings(String encoding) {
    var error =
        assertThrows(
            TensorBindException.class, () -> TensorSchema.fromJson(withEncoding(encoding)));
    assertThat(error.id()).isEqualTo("malformed-schema");
    String value = "{\"kind\": \"value\", \"parameters\": {}}";
    assertThat(TensorSchema.fromJson(withEncoding(value)).featureNames("x")).containsExactly("a");
  }

  private static String withEncoding(String encoding) {
    return "{\"format\": 2, \"type\": \"A\", \"tensors\": [{\"name\": \"x\", \"dtype\": \"INT32\","
        + " \"shape\": [], \"role\": \"BATCHED\", \"parts\": [{\"member\": \"a\","
        + " \"feature\": \"a\", \"width\": 1, \"encoding\": "
        + encoding
        + "}]}]}";
  }

  @Test
  void refusesWhatOnlyANewerVersionKnows() {
    String json = PASSENGER.toJson();
    assertThat(refusal(json.replace("\"format\": 2", "\"format\": 3")))
        .isEqualTo(
            "[tensorbind/malformed-schema] This is no tensor schema. It has format 3, and this"
                + " version of Tensorbind reads 2.");
    for (String known : List.of("\"type\":", "\"dtype\":", "\"width\":", "\"kind\":")) {
      assertThat(refusal(json.replaceFirst(known, "\"mood\": 1, " + known)))
          .endsWith("has \"mood\", which this version of Tensorbind does not know.");
    }
  }

  private static String refusal(String json) {
    return assertThrows(TensorBindException.class, () -> TensorSchema.fromJson(json)).getMessage();
  }

  @Test
  void wholeNumbersAreOneNumberHoweverJsonWritesThem() {
    String json = PASSENGER.toJson();
    assertThat(json).contains("\"variance\": 211\n");
    assertThat(TensorSchema.fromJson(json.replace("211\n", "211.0\n"))).isEqualTo(PASSENGER);
    assertThat(TensorSchema.fromJson(json.replace("211\n", "2.11e2\n"))).isEqualTo(PASSENGER);
    assertThat(EncodingSpec.of("a").with("b", -0.0))
        .isNotEqualTo(EncodingSpec.of("a").with("b", 0));
    assertThat(EncodingSpec.of("a").with("b", Double.NaN).parameters().get("b")).isEqualTo("NaN");
  }

  @Test
  void fingerprintsNeverChange() {
    assertThat(PASSENGER.fingerprint())
        .isEqualTo("8b64e2d1d837158ae07fbbc6d51c75a06b3b427581dc4a405b11416abaafa415");
  }

  @Test
  void fingerprintsTellSchemasApart() {
    var fingerprints =
        List.of(
                PASSENGER,
                TensorSchema.builder("A").build(),
                TensorSchema.builder("B").build(),
                TensorSchema.builder("A").tensor("x", DType.INT32).build(),
                TensorSchema.builder("A").tensor("x", DType.INT64).build(),
                TensorSchema.builder("A").tensor("x", DType.INT32, 1).build(),
                TensorSchema.builder("A").tensor("x", DType.INT32, 11).build(),
                TensorSchema.builder("A").tensor("x", DType.INT32, 1, 1).build(),
                schema("a", "a", 1, "value"),
                schema("b", "a", 1, "value"),
                schema("a", "b", 1, "value"),
                schema("a", "a", 2, "value"),
                schema("a", "a", 1, "lookup"),
                with("a", "b"),
                with("b", "a"),
                with("a", 1),
                with("a", "1"),
                with("a", true),
                with("a", "true"),
                with("a", 1.5),
                with("a", List.of()),
                with("a", List.of("b")),
                with("a", List.of("b", "c")),
                with("a", List.of("c", "b")),
                with("a", List.of("bc")),
                with("a", "\ud800"),
                with("a", "\ud801"),
                TensorSchema.builder("A")
                    .tensor("x", DType.INT32)
                    .part("a", 1, "value")
                    .part("b", 1, "value")
                    .build(),
                TensorSchema.builder("A")
                    .tensor("x", DType.INT32)
                    .part("b", 1, "value")
                    .part("a", 1, "value")
                    .build())
            .stream()
            .map(TensorSchema::fingerprint)
            .toList();
    assertThat(fingerprints).containsNoDuplicates();
  }

  @Test
  void theOrderOfParametersIsNoDifference() {
    EncodingSpec one = EncodingSpec.of("value").with("a", 1).with("b", 2);
    EncodingSpec other = EncodingSpec.of("value").with("b", 2).with("a", 1);
    assertThat(one).isEqualTo(other);
    assertThat(schema(one).fingerprint()).isEqualTo(schema(other).fingerprint());
  }

  private static TensorSchema schema(String member, String feature, long width, String kind) {
    return TensorSchema.builder("A")
        .tensor("x", DType.INT32)
        .part(member, feature, width, kind)
        .build();
  }

  private static TensorSchema with(String parameter, Object value) {
    return schema(EncodingSpec.of("value").with(parameter, value));
  }

  private static TensorSchema schema(EncodingSpec encoding) {
    var part = new TensorSpec.Part("a", "a", 1, encoding);
    return new TensorSchema(
        "A",
        List.of(
            new TensorSpec("x", DType.INT32, List.of(), TensorSpec.Role.BATCHED, List.of(part))));
  }
}
