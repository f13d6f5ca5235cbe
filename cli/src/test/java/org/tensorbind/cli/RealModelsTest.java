package org.tensorbind.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tensorbind.signature.MetaGraph;
import org.tensorbind.signature.ModelSignatures;
import org.tensorbind.signature.Signature;

/**
 * Scaffolds for SavedModels by others, in the folder that the system property {@code
 * tensorbind.models} names: they compile unchanged, and the model runs. Skipped where there is
 * none.
 */
class RealModelsTest {
  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> scaffoldsCompileAndRun() throws Exception {
    String models = System.getProperty("tensorbind.models");
    assumeTrue(models != null, "-Dtensorbind.models names no folder");
    List<Path> found;
    try (Stream<Path> files = Files.walk(Path.of(models))) {
      found =
          files
              .filter(file -> file.getFileName().toString().matches("saved_model\\.pb(txt)?"))
              .map(Path::getParent)
              .sorted()
              .toList();
    }
    assumeTrue(!found.isEmpty(), "there are no SavedModels in -Dtensorbind.models");
    return found.stream().flatMap(model -> tests(Path.of(models), model));
  }

  private Stream<DynamicTest> tests(Path models, Path model) {
    MetaGraph graph;
    try {
      graph = ModelSignatures.read(model).metaGraphs().get(0);
    } catch (Exception e) {
      throw new AssertionError(model.toString(), e);
    }
    return graph.signatures().stream()
        .map(
            signature -> {
              String name = models.relativize(model) + " " + signature.name();
              return DynamicTest.dynamicTest(
                  name, () -> compilesAndRuns(name, model, graph, signature));
            });
  }

  private void compilesAndRuns(String name, Path model, MetaGraph graph, Signature signature)
      throws IOException, ReflectiveOperationException {
    Project project =
        Project.in(Files.createDirectory(folder.resolve(name.replaceAll("[^A-Za-z0-9]", "_"))));

    Cli.Run run =
        Cli.run(
            "scaffold",
            model,
            "--signature",
            signature.name(),
            "--package",
            "shop",
            "--name",
            "Some",
            "--tags",
            String.join(",", graph.tags()),
            "--output",
            project.sources());

    assertWithMessage(run.err()).that(run.exitCode()).isEqualTo(0);
    assertThat(run.err()).isEmpty();
    project.compileCleanly("-Atensorbind.models=" + model.toAbsolutePath().getParent());
    Calls.callAll(project, "shop.Some", model, signature);
  }
}
