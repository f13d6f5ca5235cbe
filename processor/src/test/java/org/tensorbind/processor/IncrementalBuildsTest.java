package org.tensorbind.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tensorbind.processor.FolderCompiler.Compilation;

/**
 * What makes the processor <em>isolating</em>, as Gradle calls it: each generated file comes from
 * one class, and from nothing that cannot be reached from it. So a build may compile the classes
 * that have changed and hand the others over as class files.
 */
class IncrementalBuildsTest {
  private static final Map<String, String> PROJECT =
      Map.of(
          "Colour",
          """
          package shop;

          public enum Colour { RED, GREEN }
          """,
          "Priced",
          """
          package shop;

          import org.tensorbind.annotation.Impute;
          import org.tensorbind.annotation.Tensor;

          /** Generates nothing by itself. */
          public abstract class Priced<T> {
            @Impute("1.5") public Float price;

            @Tensor
            public abstract T weight();
          }
          """,
          "Item",
          """
          package shop;

          import org.tensorbind.annotation.DType;
          import org.tensorbind.annotation.OneHot;
          import org.tensorbind.annotation.Tensor;

          @Tensor(dtype = DType.FLOAT64)
          public abstract class Item extends Priced<Double> {
            @OneHot public Colour colour;
            @Tensor public abstract float zeal();
            @Tensor public abstract float age();
          }
          """,
          "Basket",
          """
          package shop;

          import java.util.List;
          import org.tensorbind.annotation.Embedded;
          import org.tensorbind.annotation.Padded;
          import org.tensorbind.annotation.Tensor;

          public record Basket(@Embedded @Padded(length = 3) List<Item> items, @Tensor Old old) {
            @Tensor
            public record Old(@Tensor int year, @Tensor int day) {}
          }
          """,
          "PointView",
          """
          package shop;

          import org.tensorbind.annotation.Tensor;
          import org.tensorbind.annotation.TensorView;

          @TensorView(of = java.awt.Point.class)
          public interface PointView {
            @Tensor int x();
          }
          """,
          "Pin",
          """
          package shop;

          import org.tensorbind.annotation.Embedded;
          import org.tensorbind.annotation.Viewed;

          public record Pin(@Embedded @Viewed(PointView.class) java.awt.Point at) {}
          """,
          "Summands",
          """
          package shop;

          import org.tensorbind.annotation.Tensor;

          public record Summands(@Tensor float a, @Tensor float b) {}
          """,
          "Adder",
          """
          package shop;

          import org.tensorbind.annotation.SavedModel;
          import org.tensorbind.annotation.Tensor;

          @SavedModel(path = "models/arithmetic", signature = "add")
          public interface Adder {
            @Tensor float add(Summands summands);
          }
          """);

  private static final List<String> GENERATED =
      List.of(
          "AdderImpl.java",
          "BasketTensors.java",
          "Basket_OldTensors.java",
          "ItemTensors.java",
          "PinTensors.java",
          "PointViewTensors.java",
          "SummandsTensors.java");

  @TempDir Path folder;

  private final WrappedProcessor processor = new WrappedProcessor();
  private Path classes;
  private Path generated;

  @BeforeEach
  void buildAll() throws IOException {
    Path sources = folder.resolve("all/sources");
    for (String name : PROJECT.keySet()) {
      write(sources, name);
    }
    Compilation all = compile(processor, sources, "");
    classes = folder.resolve("all/output/classes");
    generated = all.generated();
  }

  static Stream<Arguments> sources() {
    return PROJECT.keySet().stream().sorted().map(Arguments::of);
  }

  @Test
  void theJarSaysSo() throws IOException {
    String file = "/META-INF/gradle/incremental.annotation.processors";
    try (InputStream in = TensorProcessor.class.getResourceAsStream(file)) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
          .containsExactly(TensorProcessor.class.getName() + ",isolating");
    }
  }

  @Test
  void eachGeneratedFileComesFromOneClass() {
    assertThat(processor.origins().keySet().stream().map(name -> name.substring(5) + ".java"))
        .containsExactlyElementsIn(GENERATED);
    processor
        .origins()
        .forEach(
            (name, origins) -> {
              assertWithMessage(name).that(origins).hasSize(1);
              assertThat(name).startsWith(outermost(origins.get(0)));
            });
  }

  /** No file needs what another class of the same compilation has told. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("sources")
  void aClassAloneIsTheSameAmongTheClassFilesOfTheOthers(String name) throws IOException {
    Path sources = folder.resolve("one/sources");
    write(sources, name);
    for (Path file : filesOf(classes, name)) {
      Files.delete(file);
    }

    Compilation one = compile(new WrappedProcessor(), sources, classes.toString());

    List<String> expected = filesOf(generated, name).stream().map(FolderCompiler::read).toList();
    List<String> found =
        FolderCompiler.javaFilesIn(one.generated()).stream().map(FolderCompiler::read).toList();
    assertThat(found).isEqualTo(expected);
  }

  private void write(Path sources, String name) throws IOException {
    Path file = sources.resolve("shop/" + name + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, PROJECT.get(name));
  }

  private static Compilation compile(WrappedProcessor processor, Path sources, String classPath)
      throws IOException {
    String all = System.getProperty("java.class.path") + File.pathSeparator + classPath;
    Path output = sources.resolveSibling("output");
    Compilation compilation =
        FolderCompiler.compile(processor, sources, output, "-Werror", "-cp", all);
    assertWithMessage(compilation.describe()).that(compilation.diagnostics()).isEmpty();
    return compilation;
  }

  /** The files that come from a source: its own, and those that are generated from it. */
  private static List<Path> filesOf(Path folder, String name) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> isOf(name, file.getFileName().toString()))
          .filter(Files::isRegularFile)
          .sorted()
          .forEach(found::add);
    }
    return found;
  }

  private static boolean isOf(String name, String file) {
    return file.matches(name + "([_$].*)?(Tensors|Impl)?([$].*)?\\.(class|java)");
  }

  private static String outermost(Element element) {
    Element each = element;
    while (each.getEnclosingElement() instanceof TypeElement) {
      each = each.getEnclosingElement();
    }
    return ((TypeElement) each).getQualifiedName().toString();
  }
}
