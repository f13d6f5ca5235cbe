package org.tensorbind;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensorbind.signature.ModelSignatures;
import org.tensorbind.signature.SignatureException;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.SavedModel;
import org.tensorflow.proto.SignatureDef;
import org.tensorflow.proto.TensorInfo;

/** Snapshots as users write them. */
class SnapshotTest {
  @TempDir Path folder;

  private Path model;

  @BeforeEach
  void writeModel() throws IOException {
    model = Files.createDirectory(folder.resolve("model"));
    SignatureDef signature =
        SignatureDef.newBuilder()
            .putInputs(
                "text",
                TensorInfo.newBuilder().setName("text:0").setDtype(DataType.DT_STRING).build())
            .build();
    MetaGraphDef graph =
        MetaGraphDef.newBuilder().putSignatureDef("serving_default", signature).build();
    Files.write(
        model.resolve("saved_model.pb"),
        SavedModel.newBuilder()
            .setSavedModelSchemaVersion(1)
            .addMetaGraphs(graph)
            .build()
            .toByteArray());
  }

  @Test
  void aSnapshotSaysWhatTheModelSays() throws SignatureException {
    Path snapshot = folder.resolve("signatures/text.signature.json");

    SavedModels.writeSnapshot(model, snapshot);

    assertThat(ModelSignatures.read(snapshot)).isEqualTo(ModelSignatures.read(model));
  }

  @Test
  void anOlderSnapshotIsReplaced() throws SignatureException, IOException {
    Path snapshot = folder.resolve("text.signature.json");
    Files.writeString(snapshot, "no longer true ".repeat(1000));

    SavedModels.writeSnapshot(model, snapshot);

    assertThat(ModelSignatures.read(snapshot)).isEqualTo(ModelSignatures.read(model));
  }

  @Test
  void theCompilerKnowsSnapshotsByTheirNames() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> SavedModels.writeSnapshot(model, folder.resolve("text.json")));

    assertThat(refused).hasMessageThat().contains(".signature.json");
  }

  @Test
  void aModelThatIsNotThereHasNone() {
    Path snapshot = folder.resolve("text.signature.json");

    TensorBindException refused =
        assertThrows(
            TensorBindException.class,
            () -> SavedModels.writeSnapshot(folder.resolve("nowhere"), snapshot));

    assertThat(refused.id()).isEqualTo("model-not-found");
    assertThat(Files.exists(snapshot)).isFalse();
  }

  @Test
  void aDamagedModelLeavesTheOldSnapshot() throws IOException {
    Path snapshot = folder.resolve("text.signature.json");
    SavedModels.writeSnapshot(model, snapshot);
    String before = Files.readString(snapshot);
    Files.writeString(model.resolve("saved_model.pb"), "no model");

    TensorBindException refused =
        assertThrows(TensorBindException.class, () -> SavedModels.writeSnapshot(model, snapshot));

    assertThat(refused.id()).isEqualTo("unreadable-model");
    assertThat(Files.readString(snapshot)).isEqualTo(before);
  }
}
