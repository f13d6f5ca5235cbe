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
          .part("sex", "one-hot of MALE, FEMALE")
          .part("fare", "as it is")
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
    assertThat(features.parts())
        .containsExactly(
            new TensorSpec.Part("sex", "one-hot of MALE, FEMALE"),
            new TensorSpec.Part("fare", "as it is"))
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
    assertThrows(IllegalStateException.class, () -> TensorSchema.builder("A").part("p", "q"));
  }

  @Test
  void printsATable() {
    assertThat(PASSENGER.toString())
        .isEqualTo(
            """
            Passenger
            tensor    dtype    shape   role     part  content
            features  FLOAT32  [8]     BATCHED  sex   one-hot of MALE, FEMALE
                                                fare  as it is
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
        "{'type': 'A', 'tensors': []}",
        "{\"type\": \"A\"}",
        "{\"tensors\": []}",
        "{\"type\": \"A\", \"tensors\": []} more",
        "{\"type\": \"A\", \"tensors\": []}, {}",
        "{\"type\": [], \"tensors\": []}",
        "{\"type\": null, \"tensors\": []}",
        "{\"type\": \"A\", \"tensors\": {}}",
        "{\"type\": \"A\", \"tensors\": [1]}",
        "{\"type\": \"A\", \"tensors\": [{\"name\": \"x\"}]}",
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
    String json = "{\"type\": \"A\", \"tensors\": [" + tensor + "]}";
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

  @Test
  void fingerprintsNeverChange() {
    assertThat(PASSENGER.fingerprint())
        .isEqualTo("2cab4d588a5ec76b682ca7ca74e24b69d8516f723bb7f388f79947e4ee81556f");
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
                TensorSchema.builder("A").tensor("x", DType.INT32).part("a", "b").build(),
                TensorSchema.builder("A").tensor("x", DType.INT32).part("ab", "").build(),
                TensorSchema.builder("A").tensor("x", DType.INT32).part("b", "a").build(),
                TensorSchema.builder("A")
                    .tensor("x", DType.INT32)
                    .part("a", "")
                    .part("b", "")
                    .build(),
                TensorSchema.builder("A")
                    .tensor("x", DType.INT32)
                    .part("b", "")
                    .part("a", "")
                    .build())
            .stream()
            .map(TensorSchema::fingerprint)
            .toList();
    assertThat(fingerprints).containsNoDuplicates();
  }
}
