package org.tensorbind.cli;

import static com.google.common.truth.Truth.assertThat;
import static org.tensorbind.cli.Models.FLOAT;
import static org.tensorbind.cli.Models.INT8;
import static org.tensorbind.cli.Models.graph;
import static org.tensorbind.cli.Models.signature;
import static org.tensorbind.cli.Models.tensor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensorbind.signature.ModelSignatures;
import org.tensorbind.signature.Signature;

/**
 * How commands find the model, the signature, and their files; and what they say if they do not.
 */
class CommandsTest {
  private static final Signature PREDICT =
      signature("predict", List.of(tensor("x", FLOAT, -1, 4)), List.of(tensor("y", FLOAT, -1, 1)));
  private static final Signature EMBED =
      signature("embed", List.of(tensor("x", FLOAT, -1, 4)), List.of(tensor("v", FLOAT, -1, 8)));

  @TempDir Path folder;

  @Test
  void showPrintsATable() {
    Path model =
        Models.snapshot(
            folder,
            "some",
            signature(
                "predict",
                List.of(tensor("features", FLOAT, -1, 4), tensor("k\u001b[31m", INT8)),
                List.of(tensor("y", FLOAT, -1, 1))));

    assertThat(Cli.run("show", model).out())
        .isEqualTo(
            """
            tags serve, written by TensorFlow 2.18.0

            predict (tensorflow/serving/predict)
              input   features  FLOAT32  [?, 4]
              input   k\\u001b[31m  DT_INT8  [] (TensorFlow Java has no such type)
              output  y         FLOAT32  [?, 1]
            """
                .replace("features  ", "features     ")
                .replace("y         ", "y            "));
  }

  @Test
  void showAsJsonIsASnapshot() throws Exception {
    Path model = Models.snapshot(folder, "some", PREDICT, EMBED);

    assertThat(Cli.run("show", model, "--json").out()).isEqualTo(Files.readString(model));
    assertThat(Cli.run("show", model, "--json", "--signature", "embed").out())
        .isEqualTo(Files.readString(Models.snapshot(folder, "other", EMBED)));
  }

  @Test
  void aGraphIsChosenByItsTags() {
    Path model =
        Models.snapshot(
            folder, "some", graph(List.of("serve", "gpu"), PREDICT), graph(List.of(), EMBED));

    assertThat(Cli.run("show", model, "--tags", "gpu,serve").out()).contains("predict");
    assertThat(Cli.run("show", model, "--tags", "gpu,serve").out()).doesNotContain("embed");
    assertThat(Cli.run("show", model, "--tags", "").out()).contains("embed");
    assertThat(Cli.run("scaffold", model).err())
        .isEqualTo(
            "error: "
                + model
                + " has no graph with the tags serve; it has \"serve,gpu\" and \"\"."
                + " Choose with --tags.\n");
  }

  @Test
  void tagsAreWrittenWhereTheyAreNotTheUsualOnes() throws Exception {
    Path model = Models.snapshot(folder, "some", graph(List.of("serve", "gpu"), PREDICT));

    Cli.run("scaffold", model, "--output", folder);

    assertThat(Files.readString(folder.resolve("SomeModel.java")))
        .contains("signature = \"predict\", tags = {\"serve\", \"gpu\"})");
    Project project = new Project(folder, Files.createDirectory(folder.resolve("classes")));
    project.compileCleanly("-Atensorbind.models=" + folder);
  }

  @Test
  void withoutAnExactNameTheNearOneIsTold() {
    Path model = Models.snapshot(folder, "some", PREDICT, EMBED);

    assertThat(Cli.run("scaffold", model, "--signature", "predct").err())
        .isEqualTo(
            "error: "
                + model
                + " has no signature \"predct\"; it has \"embed\", \"predict\"."
                + " Did you mean \"predict\"?\n");
    assertThat(Cli.run("scaffold", model).err())
        .isEqualTo(
            "error: "
                + model
                + " has no signature \"serving_default\"; it has \"embed\","
                + " \"predict\". Choose with --signature.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"show", "scaffold", "snapshot", "check"})
  void aModelThatIsNoneIsNoStackTrace(String command) throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path damaged = Files.createDirectory(folder.resolve("damaged"));
    Files.writeString(damaged.resolve("saved_model.pb"), "version https://git-lfs");

    for (Path path : List.of(folder.resolve("nowhere"), empty, damaged)) {
      Cli.Run run =
          command.equals("check") ? Cli.run(command, path, "shop.X") : Cli.run(command, path);
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err().lines().count()).isEqualTo(1);
      assertThat(run.err()).startsWith("error: ");
    }
  }

  @Test
  void filesAreNotOverwrittenUnasked() throws Exception {
    Path model = Models.snapshot(folder, "some", PREDICT);
    Path file = folder.resolve("SomeModel.java");
    Files.writeString(file, "mine");

    Cli.Run run = Cli.run("scaffold", model, "--output", folder);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("error: " + file + " exists and differs; --force replaces.\n");
    assertThat(Files.readString(file)).isEqualTo("mine");
    assertThat(Files.exists(folder.resolve("SomeInput.java"))).isFalse();
    assertThat(Cli.run("scaffold", model, "--output", folder, "--force").exitCode()).isEqualTo(0);
    assertThat(Cli.run("scaffold", model, "--output", folder).exitCode()).isEqualTo(0);
  }

  @Test
  void aModelAmongTheResourcesNeedsNoOption() throws Exception {
    Path resources = folder.resolve("src/main/resources");
    Path model = Models.snapshot(resources.resolve("models"), "some", PREDICT);

    Cli.Run run = Cli.run("scaffold", model, "--output", folder);

    assertThat(run.out()).contains("javac finds the model among the resources");
    assertThat(Files.readString(folder.resolve("SomeModel.java")))
        .contains("@SavedModel(path = \"models/some.signature.json\"");
  }

  @Test
  void theFolderOfModelsCanBeStated() throws Exception {
    Path model = Models.snapshot(folder.resolve("models/fraud"), "3", PREDICT);

    Cli.Run run =
        Cli.run("scaffold", model, "--output", folder, "--models", folder.resolve("models"));

    assertThat(run.out()).contains("-Atensorbind.models=" + folder.resolve("models"));
    assertThat(Files.readString(folder.resolve("FraudModel.java")))
        .contains("@SavedModel(path = \"fraud/3.signature.json\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1x", "class", "a.B", "String", "Tensor", "List", "record", ""})
  void namesThatWouldNotCompileAreWrongUsage(String name) {
    Path model = Models.snapshot(folder, "some", PREDICT);

    Cli.Run run = Cli.run("scaffold", model, "--name", name, "--output", folder);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("--name " + name + " is no name for a class");
  }

  /** Models are called anything, and so are their folders. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "saved",
        "string",
        "1",
        "model",
        "my-model",
        "class",
        "\u5e74\u9f84",
        "_",
        "2nd try"
      })
  void anyFolderMakesANameThatCompiles(String name) throws Exception {
    Path model = Models.snapshot(folder, name, PREDICT);
    Project project = Project.in(folder);

    Cli.Run run = Cli.run("scaffold", model, "--output", project.sources());

    assertThat(run.err()).isEmpty();
    project.compileCleanly("-Atensorbind.models=" + folder);
  }

  @Test
  void snapshotsSayTheSame() throws Exception {
    Path model = Models.snapshot(folder, "some", graph(List.of("a"), PREDICT), graph(List.of("b")));
    Path all = folder.resolve("new/all.signature.json");
    Path one = folder.resolve("one.signature.json");

    assertThat(Cli.run("snapshot", model, "--output", all).out()).isEqualTo("wrote " + all + "\n");
    Cli.run("snapshot", model, "--output", one, "--tags", "b");

    assertThat(ModelSignatures.read(all)).isEqualTo(ModelSignatures.read(model));
    assertThat(ModelSignatures.read(one).metaGraphs()).containsExactly(graph(List.of("b")));
  }

  @Test
  void javacKnowsSnapshotsByTheirNames() {
    Path model = Models.snapshot(folder, "some", PREDICT);

    Cli.Run run = Cli.run("snapshot", model, "--output", folder.resolve("x.json"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("does not end with .signature.json");
  }

  @Test
  void wrongUsageShowsTheUsage() {
    Cli.Run run = Cli.run();

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Usage: tensorbind");
    assertThat(Cli.run("shwo").err()).contains("Did you mean: tensorbind show");
  }

  @Test
  void completionIsGenerated() {
    assertThat(Cli.run("generate-completion").out()).contains("complete -F");
  }

  @Test
  void everyCommandHasHelpWithExitCodes() {
    for (String command : List.of("show", "scaffold", "snapshot", "check")) {
      Cli.Run run = Cli.run(command, "--help");
      assertThat(run.exitCode()).isEqualTo(0);
      assertThat(run.out()).contains("Exit codes:");
    }
  }
}
