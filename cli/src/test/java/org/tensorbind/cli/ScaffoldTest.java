package org.tensorbind.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.tensorbind.cli.Models.FLOAT;
import static org.tensorbind.cli.Models.INT64;
import static org.tensorbind.cli.Models.INT8;
import static org.tensorbind.cli.Models.STRING;
import static org.tensorbind.cli.Models.UINT8;
import static org.tensorbind.cli.Models.signature;
import static org.tensorbind.cli.Models.tensor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensorbind.signature.Signature;
import org.tensorbind.signature.TensorInfo;

/** What is written for which signature. */
class ScaffoldTest {
  @TempDir Path folder;

  @Test
  void namesThatAreNoJavaAreWritten() throws Exception {
    String record =
        input(
            List.of(
                tensor("Petal.Length", FLOAT, -1),
                tensor("class", FLOAT, -1),
                tensor("serving_default_x:0", FLOAT, -1),
                tensor("plain", FLOAT, -1)));

    assertThat(record).contains("@Tensor(name = \"Petal.Length\") float petalLength");
    assertThat(record).contains("@Tensor(name = \"class\") float class_");
    assertThat(record).contains("@Tensor(name = \"serving_default_x:0\") float servingDefaultX0");
    assertThat(record).contains("@Tensor float plain");
  }

  @Test
  void namesThatBecomeOneAreNumbered() throws Exception {
    String record = input(List.of(tensor("a/b", FLOAT, -1), tensor("a_b", FLOAT, -1)));

    assertThat(record).contains("float aB,");
    assertThat(record).contains("float aB2)");
  }

  @Test
  void columnsAndSnakeCaseAreSaidOnce() throws Exception {
    String record =
        input(
            List.of(
                tensor("fare_paid", FLOAT, -1, 1),
                tensor("age_in_years", FLOAT, -1, 1),
                tensor("port", FLOAT, -1, 3)));

    assertThat(record).contains("@TensorBind(naming = Naming.SNAKE_CASE, columns = true)\n");
    assertThat(record).contains("@Tensor float farePaid,");
    assertThat(record).contains("@Tensor(shape = {3}) float[] port");
  }

  @Test
  void whatHasNoBatchAxisBelongsToTheCall() throws Exception {
    scaffold(
        List.of(tensor("words", INT64, -1, 40), tensor("keep_prob", FLOAT)),
        List.of(tensor("y", FLOAT, -1, 2)));

    assertThat(file("SomeInput")).doesNotContain("keep");
    assertThat(file("Some"))
        .contains(
            "SomeOutput predict(SomeInput input,"
                + " @PerCall @Tensor(name = \"keep_prob\") float keepProb);");
  }

  @Test
  void aBatchOfOneIsAnExample() throws Exception {
    scaffold(List.of(tensor("x", FLOAT, 1, 4)), List.of(tensor("y", FLOAT, 1, 2)));

    assertThat(file("SomeInput")).contains("@Tensor(shape = {4}) float[] x");
    assertThat(file("Some")).contains("List<SomeOutput> predict(List<SomeInput> inputs);");
  }

  /** Eight could be a batch of eight, or a board: what is fed as it is is never wrong. */
  @Test
  void otherFixedSizesAreNoBatch() throws Exception {
    scaffold(List.of(tensor("x", FLOAT, 8, 8)), List.of(tensor("y", FLOAT, 8)));

    assertThat(file("SomeInput")).contains("@Tensor(shape = {8, 8}) float[][] x");
    assertThat(file("Some")).doesNotContain("List");
  }

  @Test
  void outputsWithoutTheBatchAxisAreLeftOut() throws Exception {
    Cli.Run run =
        scaffold(
            List.of(tensor("x", FLOAT, -1, 4)),
            List.of(
                tensor("classes", STRING, 3),
                tensor("scores", FLOAT, -1, 3),
                tensor("winner", INT64, -1)));

    String why =
        "The output \"classes\" is left out: it is [3], without the batch axis of the inputs.";
    assertThat(run.out()).contains("note: " + why);
    assertThat(file("SomeOutput")).contains("* <p>" + why);
    assertThat(file("SomeOutput")).doesNotContain("String");
  }

  /** A sum over the batch: the whole batch is what a call is about. */
  @Test
  void ifNoOutputHasABatchAxisThereIsNone() throws Exception {
    scaffold(List.of(tensor("x", FLOAT, -1, 4)), List.of(tensor("loss", FLOAT)));

    assertThat(file("SomeInput")).contains("@Tensor(shape = {-1, 4}) float[][] x");
    assertThat(file("Some")).contains("@ForSignature(batch = Batch.NO)");
  }

  @Test
  void outputsOfUnknownRankComeAsTensors() throws Exception {
    scaffold(List.of(tensor("x", FLOAT, -1, 4)), List.of(Models.ofUnknownRank("anything", FLOAT)));

    assertThat(file("Some")).contains("Result predict(List<SomeInput> inputs);");
    assertThat(Files.exists(source("SomeOutput"))).isFalse();
  }

  @Test
  void outputsOfForeignTypesAreLeftOut() throws Exception {
    scaffold(
        List.of(tensor("x", FLOAT, -1)),
        List.of(tensor("small", INT8, -1), tensor("y", FLOAT, -1)));

    assertThat(file("SomeOutput"))
        .contains("\"small\" is left out: it is DT_INT8, for which TensorFlow Java has no type.");
  }

  @Test
  void serializedExamplesAreBytes() throws Exception {
    assertThat(input(List.of(tensor("examples", STRING, -1))))
        .contains("@Tensor(dtype = DType.STRING) byte[] examples");
    assertThat(input(List.of(tensor("image_bytes", STRING, -1)))).contains("byte[] imageBytes");
    assertThat(input(List.of(tensor("text", STRING, -1)))).contains("@Tensor String text");
  }

  /** As two scalars an example they would be neither values nor splits. */
  @Test
  void partsOfRaggedTensorsAreFedWhole() throws Exception {
    String record = input(List.of(tensor("ids", INT64, -1), tensor("ids_1", INT64, -1)));

    assertThat(record).contains("@Tensor long[] ids,");
    assertThat(file("Some")).contains("@ForSignature(batch = Batch.NO)");
  }

  /** A waveform's scores are those of its frames, of which there are other numbers. */
  @Test
  void signalsAndSingleImagesAreFedWhole() throws Exception {
    scaffold(List.of(tensor("waveform", FLOAT, -1)), List.of(tensor("scores", FLOAT, -1, 521)));
    assertThat(file("SomeInput")).contains("@Tensor float[] waveform");

    scaffold(List.of(tensor("image", UINT8, -1, -1, 3)), List.of(tensor("y", FLOAT, -1, 4)));
    assertThat(file("SomeInput")).contains("byte[][][] image");

    scaffold(List.of(tensor("x", FLOAT, -1)), List.of(tensor("y", FLOAT, -1)));
    assertThat(file("SomeInput")).contains("@Tensor float x");
  }

  @Test
  void withoutInputsThereIsNoRecordOfThem() throws Exception {
    scaffold(List.of(), List.of(tensor("version", STRING)));

    assertThat(file("Some")).contains("SomeOutput predict();");
    assertThat(Files.exists(source("SomeInput"))).isFalse();
  }

  @Test
  void textsOfModelsEndNoComment() throws Exception {
    Cli.Run run =
        scaffold(
            signature(
                "*/ \\u000a {@link",
                List.of(tensor("\\users */", FLOAT, -1)),
                List.of(tensor("\"\n\u5e74", FLOAT, -1))));

    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(file("SomeInput")).contains("@Tensor(name = \"\\\\users */\") float users");
    assertThat(file("SomeOutput")).contains("@Tensor(name = \"\\\"\\n\\u5e74\") float output");
  }

  @Test
  void allReasonsToRefuseAreTold() {
    Cli.Run run =
        run(
            signature(
                "serving_default",
                List.of(tensor("small", INT8, -1, 4), tensor("vast", FLOAT, -1, 1L << 31)),
                List.of()));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "error: No Java class can call the signature \"serving_default\" of "
                + folder.resolve("some.signature.json")
                + ": the input \"small\" cannot be fed: it is DT_INT8, for which TensorFlow Java"
                + " has no type; the input \"vast\" cannot be fed: it is [?, 2147483648], more"
                + " elements than a Java array can have; it has no outputs, so that a call could"
                + " answer nothing.\n");
    assertThat(Files.exists(folder.resolve("sources"))).isFalse();
  }

  private String input(List<TensorInfo> inputs) throws Exception {
    scaffold(inputs, List.of(tensor("y", FLOAT, -1, 1)));
    return file("SomeInput");
  }

  private Cli.Run scaffold(List<TensorInfo> inputs, List<TensorInfo> outputs) {
    return scaffold(signature("serving_default", inputs, outputs));
  }

  /** It always compiles. */
  private Cli.Run scaffold(Signature signature) {
    Cli.Run run = run(signature);
    assertWithMessage(run.err()).that(run.exitCode()).isEqualTo(0);
    Project.in(folder).compileCleanly("-Atensorbind.models=" + folder);
    return run;
  }

  private Cli.Run run(Signature signature) {
    Path model = Models.snapshot(folder, "some", signature);
    return Cli.run(
        "scaffold",
        model,
        "--package",
        "shop",
        "--name",
        "Some",
        "--output",
        folder.resolve("sources"),
        "--force");
  }

  private Path source(String name) {
    return folder.resolve("sources/shop/" + name + ".java");
  }

  private String file(String name) throws Exception {
    return Files.readString(source(name));
  }
}
