package org.tensorbind.cli;

import static com.google.common.truth.Truth.assertThat;
import static org.tensorbind.cli.Models.FLOAT;
import static org.tensorbind.cli.Models.INT64;
import static org.tensorbind.cli.Models.graph;
import static org.tensorbind.cli.Models.signature;
import static org.tensorbind.cli.Models.tensor;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes beside the next version of their model. Nothing is on the class path but they. */
class CheckTest {
  @TempDir Path folder;

  private Path old;
  private Path other;
  private Project project;

  @BeforeEach
  void write() throws Exception {
    old = model("old", 8);
    other = model("new", 9);
    project = Project.in(folder);
    write(
        "Flight",
        "@SavedModel(path = \"old.signature.json\") public interface Flight {\n"
            + "  Delay predict(Plane plane);\n"
            + "}");
    write("Plane", "public record Plane(@Tensor(shape = {8}) float[] features) {}");
    write("Delay", "public record Delay(@Tensor(shape = {1}) float minutes) {}");
  }

  private Path model(String name, long width) {
    return Models.snapshot(
        folder,
        name,
        signature(
            "serving_default",
            List.of(tensor("features", FLOAT, -1, width)),
            List.of(tensor("minutes", FLOAT, -1, 1))));
  }

  private void write(String name, String text) throws Exception {
    Path file = project.sources().resolve("air/" + name + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "package air;\nimport org.tensorbind.annotation.*;\n" + text + "\n");
  }

  private Path source(String name) {
    return project.sources().resolve("air/" + name + ".java");
  }

  @Test
  void sourcesThatFit() {
    assertThat(Cli.run("check", old, source("Flight")))
        .isEqualTo(new Cli.Run(0, "air.Flight fits " + old + ".\n", ""));
  }

  @Test
  void sourcesThatDoNotFitGetTheErrorOfJavac() {
    Cli.Run run = Cli.run("check", other, source("Flight"), source("Plane"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            source("Plane")
                + ":3: error: [tensorbind/input-size] Plane.features has 8 elements, but the input"
                + " \"features\" of signature \"serving_default\" of \""
                + other
                + "\" is [?, 9], which wants 9.\n"
                + "public record Plane(@Tensor(shape = {8}) float[] features) {}\n"
                + "                                    ^\n"
                + "    Fix: shape = {9}.\n"
                + "    See docs/problems.md#input-size\n");
    assertThat(run.err()).isEqualTo("error: air.Flight does not fit " + other + ".\n");
  }

  @Test
  void aFolderOfSources() {
    assertThat(Cli.run("check", old, project.sources()).exitCode()).isEqualTo(0);
    assertThat(Cli.run("check", other, project.sources()).exitCode()).isEqualTo(1);
  }

  @Test
  void compiledClasses() {
    project.compileCleanly("-Atensorbind.models=" + folder);

    assertThat(Cli.run("check", old, "air.Flight", "-cp", project.classes()).exitCode())
        .isEqualTo(0);
    Cli.Run run = Cli.run("check", other, "air.Flight", "-cp", project.classes());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).startsWith("error: [tensorbind/input-size] Plane.features has 8");
  }

  @Test
  void asJson() {
    Cli.Run run = Cli.run("check", other, source("Flight"), source("Plane"), "--json");

    JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(json.get("fits").getAsBoolean()).isFalse();
    assertThat(json.get("classes").toString()).isEqualTo("[\"air.Flight\"]");
    JsonObject problem = json.getAsJsonArray("problems").get(0).getAsJsonObject();
    assertThat(problem.get("id").getAsString()).isEqualTo("input-size");
    assertThat(problem.get("severity").getAsString()).isEqualTo("error");
    assertThat(problem.get("message").getAsString()).startsWith("Plane.features has 8 elements");
    assertThat(problem.get("fix").getAsString()).isEqualTo("shape = {9}.");
    assertThat(problem.get("file").getAsString()).isEqualTo(source("Plane").toString());
    assertThat(problem.get("line").getAsInt()).isEqualTo(3);
  }

  @Test
  void classesWithoutAnInterfaceAreFed() {
    assertThat(Cli.run("check", old, source("Plane")).out())
        .isEqualTo("air.Plane fits " + old + ".\n");
    assertThat(Cli.run("check", other, source("Plane")).exitCode()).isEqualTo(1);
    assertThat(Cli.run("check", old, source("Plane"), "--result", "air.Delay").exitCode())
        .isEqualTo(0);
    Cli.Run wrong = Cli.run("check", old, source("Plane"), "--result", "air.Plane");
    assertThat(wrong.exitCode()).isEqualTo(2);
  }

  @Test
  void inputsThatNothingFeedsAreTold() {
    Path wide =
        Models.snapshot(
            folder,
            "wide",
            signature(
                "serving_default",
                List.of(tensor("features", FLOAT, -1, 8), tensor("route", INT64, -1)),
                List.of(tensor("minutes", FLOAT, -1, 1))));

    assertThat(Cli.run("check", wide, source("Plane")).out())
        .startsWith(
            "error: [tensorbind/missing-input] nothing feeds the input \"route\" (INT64 [?]) of"
                + " signature \"serving_default\"");
  }

  @Test
  void theSignatureAndTheTagsCanBeChosen() {
    Path model =
        Models.snapshot(
            folder,
            "several",
            graph(
                List.of("gpu"),
                signature(
                    "small",
                    List.of(tensor("features", FLOAT, -1, 8)),
                    List.of(tensor("y", FLOAT, -1))),
                signature(
                    "large",
                    List.of(tensor("features", FLOAT, -1, 80)),
                    List.of(tensor("y", FLOAT, -1)))));

    assertThat(Cli.run("check", model, source("Plane"), "--signature", "small").exitCode())
        .isEqualTo(0);
    assertThat(Cli.run("check", model, source("Plane"), "--signature", "large").exitCode())
        .isEqualTo(1);
    assertThat(Cli.run("check", model, source("Plane"), "--signature", "smal").err())
        .contains("Did you mean \"small\"?");
    assertThat(Cli.run("check", model, source("Plane")).out()).contains("unknown-signature");
    assertThat(Cli.run("check", old, source("Flight"), "--signature", "x").exitCode()).isEqualTo(2);
  }

  /** Nothing that is found is no answer where a class could not be looked at. */
  @Test
  void whatIsMissingIsNoFit() throws Exception {
    project.compileCleanly("-Atensorbind.models=" + folder);
    Files.delete(project.classes().resolve("air/Plane.class"));

    Cli.Run run = Cli.run("check", old, "air.Flight", "-cp", project.classes());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("a class that it mentions is not on --classpath");
  }

  @Test
  void classesThatCannotBeRead() throws Exception {
    write("Broken", "public record Broken(@Tensor Strin x) {}");

    Cli.Run run = Cli.run("check", old, source("Broken"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Broken.java:3: error: cannot find symbol");
    assertThat(Cli.run("check", old, "air.Nowhere").exitCode()).isEqualTo(2);
    assertThat(Cli.run("check", old, "no/class").exitCode()).isEqualTo(2);
    assertThat(Cli.run("check", old, folder.resolve("X.java")).exitCode()).isEqualTo(2);
  }

  @Test
  void whatIsNoBoundClassIsTold() throws Exception {
    write("Nothing", "public enum Nothing {}");

    assertThat(Cli.run("check", old, source("Nothing")).err())
        .contains("There is no class to check");
  }
}
