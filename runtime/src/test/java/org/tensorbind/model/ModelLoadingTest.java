package org.tensorbind.model;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tensorbind.annotation.DType.FLOAT32;
import static org.tensorbind.annotation.DType.INT64;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensorbind.ModelMismatchException;
import org.tensorbind.ModelOptions;
import org.tensorbind.TensorBindException;
import org.tensorbind.TensorSchema;
import org.tensorbind.annotation.DType;
import org.tensorbind.write.Feeds;
import org.tensorflow.SavedModelBundle;

/** What is loaded, what is not, and what is said then. */
class ModelLoadingTest {
  private static final ModelOptions OPTIONS = ModelOptions.defaults();

  @TempDir static Path folder;
  private static Path good;

  @BeforeAll
  static void export() throws IOException {
    good = TinyModels.export(folder.resolve("good"), 2).toRealPath();
    Model.load(TinyModels.SPEC, good, OPTIONS).close(); // what TensorFlow keeps for ever is there
  }

  private static Path copy(String name) throws IOException {
    return TinyModels.copy(good, folder.resolve(name)).toRealPath();
  }

  private static void truncate(Path file, int length) throws IOException {
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
  }

  /** Loads what cannot be loaded, again and again: nothing stays. */
  private static String refused(String id, Path directory) {
    long pointers = Pointer.totalCount();
    TensorBindException e = null;
    for (int i = 0; i < 3; i++) {
      e =
          assertThrows(
              TensorBindException.class, () -> Model.load(TinyModels.SPEC, directory, OPTIONS));
      assertThat(SharedSessions.size()).isEqualTo(0);
    }
    assertThat(Pointer.totalCount()).isAtMost(pointers);
    assertThat(e.id()).isEqualTo(id);
    return e.getMessage();
  }

  @Test
  void modelsAnswer() {
    try (Model model = Model.load(TinyModels.SPEC, good, OPTIONS)) {
      ModelCall call = model.call(TinyModels.METHOD);
      assertThat(TinyModels.call(call, 1, 2.5f)).isEqualTo(new float[] {2, 5});
      assertThat(TinyModels.call(call)).isEmpty();
    }
  }

  @Test
  void modelsWithoutVariablesNeedNoFolderForThem() throws IOException {
    Path model = TinyModels.exportConstant(folder.resolve("constant"), 3);
    try (Model loaded = Model.load(TinyModels.SPEC, model, OPTIONS)) {
      assertThat(TinyModels.call(loaded.call(TinyModels.METHOD), 2)).isEqualTo(new float[] {6});
    }
    Files.createDirectory(model.resolve("variables")); // as TensorFlow 1 left it
    try (Model loaded = Model.load(TinyModels.SPEC, model, OPTIONS)) {
      assertThat(TinyModels.call(loaded.call(TinyModels.METHOD), 2)).isEqualTo(new float[] {6});
    }
  }

  @Test
  void foldersThatAreNoModels() throws IOException {
    Path missing = folder.resolve("missing");
    assertThat(refused("model-not-found", missing))
        .isEqualTo(
            "[tensorbind/model-not-found] TinyModel: "
                + missing.toAbsolutePath()
                + " does not exist, expected the folder of a SavedModel.");
    Path file = good.resolve("saved_model.pb");
    assertThat(refused("model-not-found", file))
        .isEqualTo(
            "[tensorbind/model-not-found] TinyModel: "
                + file
                + " is no folder, expected the folder of a SavedModel.");
    Path empty = Files.createDirectory(folder.resolve("empty")).toRealPath();
    assertThat(refused("model-not-found", empty))
        .isEqualTo(
            "[tensorbind/model-not-found] There is no SavedModel to load in "
                + empty
                + ": "
                + empty
                + " is an empty directory.");
    Path parent = copy("versions").getParent();
    assertThat(refused("model-not-found", parent))
        .contains(parent + " has no saved_model.pb or saved_model.pbtxt; it has ");
  }

  @Test
  void truncatedGraphs() throws IOException {
    Path cut = copy("cut");
    Path file = cut.resolve("saved_model.pb");
    int length = (int) Files.size(file);
    for (int left : new int[] {length - 1, length / 2, 100, 3}) {
      truncate(file, left);
      assertWithMessage("%s bytes", left)
          .that(refused("unreadable-model", cut))
          .isEqualTo(
              "[tensorbind/unreadable-model] There is no SavedModel to load in "
                  + cut
                  + ": saved_model.pb ends at byte "
                  + left
                  + ", in the middle of meta graph 1 (truncated).");
    }
    truncate(file, 0);
    assertThat(refused("unreadable-model", cut)).contains("saved_model.pb is ");
  }

  @Test
  void missingVariables() throws IOException {
    String message =
        "[tensorbind/unreadable-model] The model in %s has variables, but no file variables/%s,"
            + " expected all files that it was saved with.";
    Path noIndex = copy("no-index");
    Files.delete(noIndex.resolve("variables/variables.index"));
    assertThat(refused("unreadable-model", noIndex))
        .isEqualTo(String.format(message, noIndex, "variables.index"));

    Path data = noIndex.resolve("variables/variables.data-00000-of-00001");
    Files.delete(data);
    assertThat(refused("unreadable-model", noIndex)).contains("variables/variables.index");
    Files.delete(noIndex.resolve("variables"));
    assertThat(refused("unreadable-model", noIndex)).contains("variables/variables.index");

    Path noData = copy("no-data");
    Path part = noData.resolve("variables/variables.data-00000-of-00001");
    Files.delete(part);
    assertThat(refused("unreadable-model", noData))
        .isEqualTo(String.format(message, noData, part.getFileName()));
    Files.createFile(noData.resolve("variables/variables.data-00000-of-00002"));
    assertThat(refused("unreadable-model", noData))
        .isEqualTo(String.format(message, noData, "variables.data-00001-of-00002"));

    Path constant = TinyModels.exportConstant(folder.resolve("lost-index"), 3).toRealPath();
    Files.createDirectory(constant.resolve("variables"));
    Files.createFile(constant.resolve("variables/variables.data-00000-of-00001"));
    assertThat(refused("unreadable-model", constant))
        .isEqualTo(String.format(message, constant, "variables.index"));
  }

  @Test
  void truncatedVariables() throws IOException {
    Path cut = copy("cut-variables");
    String expected = "[tensorbind/unreadable-model] TensorFlow cannot load the model in " + cut;
    truncate(cut.resolve("variables/variables.data-00000-of-00001"), 2);
    assertThat(refused("unreadable-model", cut)).startsWith(expected);
    Path index = cut.resolve("variables/variables.index");
    truncate(index, (int) Files.size(index) - 5);
    assertThat(refused("unreadable-model", cut)).startsWith(expected);
    truncate(index, 0);
    assertThat(refused("unreadable-model", cut)).startsWith(expected);
  }

  @Test
  void anotherModelThanExpected() {
    ModelMethod method = ModelMethod.batched("go", "serving_default").feeding("a").fetching("y");
    ModelSpec spec =
        ModelSpec.builder("Other", "other", "serve")
            .signature("serving_default")
            .input("a", INT64, -1)
            .output("y", INT64, -1, 3)
            .output("z", FLOAT32)
            .signature("train")
            .method(method)
            .build();
    long pointers = Pointer.totalCount();

    var e = assertThrows(ModelMismatchException.class, () -> Model.load(spec, good, OPTIONS));

    assertThat(e.differences())
        .containsExactly(
            "signature \"serving_default\": input \"a\" is not there",
            "signature \"serving_default\": input \"x\" was not there",
            "signature \"serving_default\": output \"y\" is FLOAT32, expected INT64",
            "signature \"serving_default\": output \"y\" has the shape [?], expected [?, 3]",
            "signature \"serving_default\": output \"z\" is not there",
            "signature \"train\" is not among [serving_default]")
        .inOrder();
    assertThat(e)
        .hasMessageThat()
        .startsWith(
            "[tensorbind/model-mismatch] Other: the model in "
                + good
                + " is not the model that was compiled against:\n  signature");
    assertThat(e).hasMessageThat().endsWith("\nCompile against this model, or load the other one.");
    assertThat(SharedSessions.size()).isEqualTo(0);
    assertThat(Pointer.totalCount()).isAtMost(pointers);
  }

  @Test
  void otherTags() {
    ModelSpec spec = ModelSpec.builder("Other", "other", "train", "gpu").build();
    var e = assertThrows(TensorBindException.class, () -> Model.load(spec, good, OPTIONS));
    assertThat(e)
        .hasMessageThat()
        .startsWith(
            "[tensorbind/unknown-tags] The model in " + good + " has the tags [serve], expected [");
  }

  @Test
  void bundlesStayTheirOwners() throws IOException {
    try (SavedModelBundle bundle = SavedModelBundle.load(good.toString())) {
      for (int i = 0; i < 2; i++) {
        try (Model model = Model.of(TinyModels.SPEC, bundle)) {
          assertThat(TinyModels.call(model.call(TinyModels.METHOD), 4)).isEqualTo(new float[] {8});
        }
      }
      assertThat(SharedSessions.size()).isEqualTo(0);
      Path other = TinyModels.export(folder.resolve("other"), 5);
      try (Model model = Model.of(TinyModels.SPEC, bundle)) {
        model.reload(other);
        assertThat(TinyModels.call(model.call(TinyModels.METHOD), 4)).isEqualTo(new float[] {20});
      }
    }
  }

  @Test
  void tensorsOfOtherShapesAreNotFed() {
    TensorSchema schema = TensorSchema.builder("Pair").tensor("x", DType.FLOAT32, 2).build();
    try (Model model = Model.load(TinyModels.SPEC, good, OPTIONS)) {
      ModelCall call = model.call(TinyModels.METHOD);
      try (Feeds square = call.feed(schema, 2, batch -> batch.whole().floats("x").fill(0, 4))) {
        var e = assertThrows(TensorBindException.class, () -> call.run(2, square.get(0)));
        assertThat(e)
            .hasMessageThat()
            .isEqualTo(
                "[tensorbind/input-rank] TinyModel.multiply: input \"x\" is fed the shape [2, 2],"
                    + " expected [?].");
      }
    }
  }

  @Test
  void answersOfOtherNumbersAreNotRead() {
    try (Model model = Model.load(TinyModels.SPEC, good, OPTIONS);
        Feeds x = TinyModels.feeds(model.call(TinyModels.METHOD), 1, 2, 3);
        Answer answer = model.call(TinyModels.METHOD).run(2, x.get(0))) {
      var e = assertThrows(TensorBindException.class, () -> answer.outputs(TinyModels.SCHEMA));
      assertThat(e)
          .hasMessageThat()
          .isEqualTo(
              "[tensorbind/output-size] TinyModel.multiply: the model answers 3 examples, expected"
                  + " 2, as many as it was asked about.");
    }
  }

  @Test
  void answersOfOtherShapesAreNotRead() throws IOException {
    Path liar = TinyModels.exportLiar(folder.resolve("liar"));
    try (Model model = Model.load(TinyModels.SPEC, liar, OPTIONS)) {
      ModelCall call = model.call(TinyModels.METHOD);
      assertThrows(TensorBindException.class, () -> TinyModels.call(call, 1));
      long pointers = Pointer.totalCount();
      var e = assertThrows(TensorBindException.class, () -> TinyModels.call(call, 1, 2));
      assertThat(e)
          .hasMessageThat()
          .isEqualTo(
              "[tensorbind/output-rank] Product cannot be read: \"y\" has the shape [], expected"
                  + " [?].");
      assertThat(Pointer.totalCount()).isAtMost(pointers);
    }
  }
}
