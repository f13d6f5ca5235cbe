package org.tensorbind.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensorbind.processor.FolderCompiler.Compilation;

/**
 * Model interfaces in builds: compiled again, in parts, with fakes, and from the option's folder.
 */
class ModelBuildsTest {
  private static final String MODEL =
      """
      package shop;

      import java.util.List;
      import org.tensorbind.annotation.ForSignature;
      import org.tensorbind.annotation.SavedModel;
      import org.tensorbind.annotation.Tensor;

      @SavedModel(path = "models/arithmetic", signature = "add")
      public interface Adder {
        @Tensor float add(Summands summands);

        @ForSignature("none") @Tensor float answer();
      }
      """;

  private static final String SUMMANDS =
      """
      package shop;

      import org.tensorbind.annotation.Tensor;

      public record Summands(@Tensor float a, @Tensor float b) {}
      """;

  private static final String FAKE =
      """
      package shop;

      class FakeAdder implements Adder {
        @Override
        public float add(Summands summands) {
          return summands.a() + summands.b();
        }

        @Override
        public float answer() {
          return 42;
        }
      }
      """;

  @TempDir Path folder;

  private Compilation compile(String classPath, String... options) throws IOException {
    String all = System.getProperty("java.class.path") + File.pathSeparator + classPath;
    String[] more = new String[options.length + 3];
    System.arraycopy(options, 0, more, 0, options.length);
    more[options.length] = "-Werror";
    more[options.length + 1] = "-cp";
    more[options.length + 2] = all;
    return FolderCompiler.compile(folder.resolve("sources"), folder.resolve("output"), more);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("sources/shop/" + name + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void assertAccepted(Compilation compilation) {
    assertWithMessage(compilation.describe()).that(compilation.diagnostics()).isEmpty();
  }

  private List<String> generated() {
    return FolderCompiler.javaFilesIn(folder.resolve("output/generated")).stream()
        .map(file -> file.getFileName().toString())
        .toList();
  }

  @Test
  void whatAnEarlierBuildGeneratedIsGeneratedAgain() throws IOException {
    write("Adder", MODEL);
    write("Summands", SUMMANDS);
    String output = folder.resolve("output/classes").toString();
    assertAccepted(compile(output));
    assertAccepted(compile(output));
    assertThat(generated()).containsExactly("AdderImpl.java", "SummandsTensors.java");
  }

  @Test
  void otherImplementationsAreNoBoundClasses() throws IOException {
    write("Adder", MODEL);
    write("Summands", SUMMANDS);
    write("FakeAdder", FAKE);
    assertAccepted(compile(""));
    assertThat(generated()).containsExactly("AdderImpl.java", "SummandsTensors.java");
  }

  @Test
  void boundClassesMayComeCompiled() throws IOException {
    write("Summands", SUMMANDS);
    assertAccepted(compile(""));
    Path library = Files.move(folder.resolve("output"), folder.resolve("library"));
    Files.delete(folder.resolve("sources/shop/Summands.java"));
    write("Adder", MODEL);
    assertAccepted(compile(library.resolve("classes").toString()));
    assertThat(generated()).containsExactly("AdderImpl.java");
  }

  /** A mistake in a class without source is shown where it is used. */
  @Test
  void mistakesInCompiledClassesAreReportedAtTheMethod() throws IOException {
    write("Summands", SUMMANDS.replace("float b", "double b"));
    assertAccepted(compile(""));
    Path library = Files.move(folder.resolve("output"), folder.resolve("library"));
    Files.delete(folder.resolve("sources/shop/Summands.java"));
    write("Adder", MODEL);
    Compilation compilation = compile(library.resolve("classes").toString());
    assertThat(compilation.diagnostics()).hasSize(1);
    assertThat(compilation.diagnostics().get(0).getLineNumber()).isEqualTo(10);
    assertThat(compilation.diagnostics().get(0).getMessage(null))
        .contains("[tensorbind/input-dtype] Summands.b is FLOAT64");
  }

  @Test
  void modelsAreFoundInTheFolderOfTheOption() throws IOException {
    write("Adder", MODEL.replace("models/arithmetic", "sums and more/adder"));
    write("Summands", SUMMANDS);
    Path model = Files.createDirectories(folder.resolve("all models/sums and more/adder"));
    Files.copy(
        Path.of("src/test/resources/models/arithmetic/saved_model.pbtxt"),
        model.resolve("saved_model.pbtxt"));
    assertAccepted(compile("", "-Atensorbind.models=" + folder.resolve("all models")));
  }

  @Test
  void whereAMissingModelWasLookedForIsSaid() throws IOException {
    write("Adder", MODEL.replace("models/arithmetic", "models/aritmetic"));
    write("Summands", SUMMANDS);
    Compilation compilation = compile("", "-Atensorbind.models=" + folder.resolve("all"));
    assertThat(compilation.diagnostics()).hasSize(1);
    assertThat(compilation.diagnostics().get(0).getMessage(null).lines().findFirst().orElseThrow())
        .isEqualTo(
            "[tensorbind/model-not-found] Adder: there is no model \"models/aritmetic\", expected a"
                + " SavedModel's folder or a .signature.json snapshot; looked for it in "
                + folder.resolve("all")
                + ", and among the resources in class output, class path and source path.");
  }
}
