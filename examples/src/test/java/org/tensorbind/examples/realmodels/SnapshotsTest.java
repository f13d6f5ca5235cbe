package org.tensorbind.examples.realmodels;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tensorbind.signature.ModelSignatures;

/**
 * The snapshots of signatures are those of the models.
 *
 * <p>With {@code -Dtensorbind.rewrite=true} they are written anew.
 */
class SnapshotsTest {

  private static final Path FOLDER = Path.of("src/test/resources/signatures");

  /** Folders of models, by the names of their snapshots. */
  private static final Map<String, String> MODELS = models();

  private static Map<String, String> models() {
    Map<String, String> models = new TreeMap<>();
    Stream.of(
            "auto_mpg_onehot9",
            "hazelcast_imdb",
            "mlnet_primitive_strings",
            "mlnet_shape_test",
            "mlnet_string_test",
            "ovh_3d_lstm",
            "ovh_mnist",
            "serving_half_plus_two_cpu",
            "siddhi_regression_f64",
            "tfjs_multi_output",
            "tfx_penguin_keras")
        .forEach(name -> models.put(name, name));
    Stream.of("images", "multi_output", "ragged_in", "reviews", "tf_example_in", "titanic_like")
        .forEach(name -> models.put("keras_" + name, "keras/" + name + "/saved_model"));
    return models;
  }

  static Stream<String> names() {
    return MODELS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void snapshotIsThatOfTheModel(String name) throws Exception {
    String model = ModelSignatures.read(RealModels.folder(MODELS.get(name))).toSnapshot();
    Path snapshot = FOLDER.resolve(name + ".signature.json");
    if (Boolean.getBoolean("tensorbind.rewrite")) {
      Files.createDirectories(FOLDER);
      Files.writeString(snapshot, model);
    }
    assertThat(Files.readString(snapshot)).isEqualTo(model);
  }

  @Test
  void thereAreNoOthers() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".signature.json", "")))
          .containsExactlyElementsIn(MODELS.keySet());
    }
  }
}
