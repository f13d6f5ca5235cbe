package org.tensorbind.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.data.ExecutionDataStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensorbind.processor.FolderCompiler.Compilation;

/** Generated classes do not count in a user's coverage; JaCoCo looks at each class by itself. */
class CoverageTest {
  private static final String SOURCE =
      """
      import java.util.List;
      import org.tensorbind.annotation.*;

      @SavedModel(path = "models/taxi")
      interface TaxiModel {
        record Ride(@Tensor float distance, @Tensor long hour) {
          float doubled() {
            return 2 * distance;
          }
        }

        record Route(@Padded List<Ride> rides, @OneHot(categories = {"a", "b"}) String kind) {}

        record Price(@Tensor(shape = 1) float price, @ArgMax(labels = {"a", "b", "c"}) String zone) {}

        @TensorView(of = java.awt.Point.class)
        interface PointView {
          @Tensor double getX();
        }

        List<Price> predict(List<Ride> rides);

        @Tensor(shape = 1)
        float price(@Tensor float distance, @Tensor long hour);
      }
      """;

  @TempDir Path folder;

  @Test
  void jacocoLeavesOutAllThatIsGenerated() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Files.writeString(sources.resolve("TaxiModel.java"), SOURCE);
    SnippetsTest.copy(SnippetsTest.RESOURCES.resolve("models"), sources.resolve("models"));
    Compilation compilation = FolderCompiler.compile(sources, folder.resolve("output"));
    assertWithMessage(compilation.describe()).that(compilation.diagnostics()).isEmpty();
    Path classes = folder.resolve("output/classes");

    assertThat(classFiles(classes)).contains("TaxiModelImpl.class");
    assertThat(classFiles(classes)).contains("TaxiModel_RouteTensors.class");
    assertThat(counted(classes))
        .containsExactly("TaxiModel$Ride", "TaxiModel$Route", "TaxiModel$Price");
  }

  private static List<String> classFiles(Path classes) throws IOException {
    try (Stream<Path> files = Files.list(classes)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  /** The classes with code that JaCoCo expects tests to run. */
  private static List<String> counted(Path classes) throws IOException {
    CoverageBuilder coverage = new CoverageBuilder();
    new Analyzer(new ExecutionDataStore(), coverage).analyzeAll(classes.toFile());
    return coverage.getClasses().stream()
        .filter(IClassCoverage::containsCode)
        .map(IClassCoverage::getName)
        .toList();
  }
}
