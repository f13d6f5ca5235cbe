package org.tensorbind.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensorbind.processor.FolderCompiler.Compilation;
import org.tensorbind.signature.ModelSignatures;
import org.tensorbind.signature.SignatureException;

/** Where models are looked for. */
class ModelLocationsTest {
  private static final Path RESOURCES = Path.of("src/test/resources/docs");

  private static final String INTERFACE =
      """
      package taxi;

      import org.tensorbind.annotation.SavedModel;
      import org.tensorbind.annotation.Tensor;

      @SavedModel(path = "PATH")
      public interface TaxiModel {
        @Tensor(shape = 1)
        float price(@Tensor float distance, @Tensor long hour);
      }
      """;

  private static final String MODULE =
      """
      module taxi {
        requires transitive org.tensorbind;
        requires transitive org.tensorbind.annotation;
        requires transitive tensorflow;
        requires static java.compiler;
        exports taxi;
      }
      """;

  @TempDir Path folder;

  private Path sources;

  @BeforeEach
  void makeFolders() throws IOException {
    sources = Files.createDirectories(folder.resolve("sources"));
  }

  @Test
  void folderOfTheOption() throws IOException {
    Compilation compilation = compile("models/taxi", option(RESOURCES));

    assertSucceeded(compilation);
  }

  @Test
  void folderOfTheOptionComesBeforeResources() throws IOException {
    Files.createDirectories(sources.resolve("models/taxi"));
    Files.writeString(sources.resolve("models/taxi/saved_model.pbtxt"), "damaged");

    assertSucceeded(compile("models/taxi", option(RESOURCES)));
  }

  @Test
  void resourcesComeAfterTheFolderOfTheOption() throws IOException {
    FolderCompiler.copyResources(RESOURCES, sources);

    assertSucceeded(compile("models/taxi", option(folder)));
  }

  @Test
  void snapshotInPlaceOfTheModel() throws IOException, SignatureException {
    ModelSignatures model = ModelSignatures.read(RESOURCES.resolve("models/taxi"));
    Files.writeString(sources.resolve("taxi.signature.json"), model.toSnapshot());

    assertSucceeded(compile("taxi.signature.json"));
  }

  @Test
  void messageSaysWhereItWasLookedFor() throws IOException {
    Compilation compilation = compile("models/bus", option(RESOURCES));

    assertThat(message(compilation)).contains("in " + RESOURCES.toAbsolutePath());
    assertThat(message(compilation)).contains("resources in class output, class path");
  }

  @Test
  void messageSaysThatThereIsAnOption() throws IOException {
    assertThat(message(compile("models/bus"))).contains("-Atensorbind.models=<folder> is not set");
  }

  @Test
  void optionThatIsNoPath() throws IOException {
    Compilation compilation = compile("models/bus", "-Atensorbind.models=\0");

    assertThat(ExpectedProblem.idOf(message(compilation))).isEqualTo("model-not-found");
  }

  @Test
  void pathThatIsNone() throws IOException {
    for (String path : new String[] {"..", "/", "a\\0b", "models/../models", "?*", " "}) {
      Files.deleteIfExists(sources.resolve("TaxiModel.java"));

      String message = message(compile(path, option(RESOURCES)));

      assertThat(ExpectedProblem.idOf(message)).isAnyOf("model-not-found", "unreadable-model");
    }
  }

  @Test
  void moduleOfItsOwn() throws IOException {
    FolderCompiler.copyResources(RESOURCES, sources);
    Files.writeString(sources.resolve("module-info.java"), MODULE);

    assertSucceeded(compile("models/taxi", "--module-path", System.getProperty("java.class.path")));
  }

  private static String option(Path models) {
    return "-Atensorbind.models=" + models.toAbsolutePath();
  }

  private Compilation compile(String path, String... options) throws IOException {
    Files.writeString(sources.resolve("TaxiModel.java"), INTERFACE.replace("PATH", path));
    Path output = Files.createTempDirectory(folder, "output");
    return FolderCompiler.compile(sources, output, options);
  }

  private static String message(Compilation compilation) {
    assertWithMessage(compilation.describe()).that(compilation.diagnostics()).hasSize(1);
    return compilation.diagnostics().get(0).getMessage(null);
  }

  private static void assertSucceeded(Compilation compilation) {
    assertWithMessage(compilation.describe()).that(compilation.diagnostics()).isEmpty();
    assertThat(FolderCompiler.javaFilesIn(compilation.generated())).isNotEmpty();
  }
}
