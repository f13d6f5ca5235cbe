package org.tensorbind.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** The processor among others, over several rounds, and beside errors of other kinds. */
class RoundsTest {
  private static final JavaFileObject ORDER =
      source(
          "shop.Order",
          """
          package shop;

          import org.tensorbind.annotation.OneHot;
          import org.tensorbind.annotation.Tensor;

          record Order(@Tensor float total, @OneHot Colour colour) {
            OrderTensors tensors() {
              return OrderTensors.of(this);
            }
          }
          """);

  private static final JavaFileObject USE =
      source(
          "shop.Use",
          """
          package shop;

          import java.util.List;
          import org.tensorflow.Tensor;

          class Use {
            static Tensor total(List<Order> orders) {
              try (OrderTensors batch = OrderTensors.of(orders)) {
                return batch.total();
              }
            }
          }
          """);

  @Test
  void waitsForATypeThatAnotherProcessorGenerates() {
    Compilation compilation =
        javac()
            .withProcessors(new TensorProcessor(), new ColourProcessor())
            .withOptions("-Xlint:all,-processing", "-Werror")
            .compile(ORDER, USE);

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation).generatedSourceFile("shop.OrderTensors");
  }

  @Test
  void modelsWaitForTypesThatOtherProcessorsGenerate() {
    JavaFileObject model =
        source(
            "shop.Judge",
            """
            package shop;

            import java.util.List;
            import org.tensorbind.annotation.OneHot;
            import org.tensorbind.annotation.SavedModel;
            import org.tensorbind.annotation.Tensor;

            @SavedModel(path = "models/arithmetic", signature = "scale")
            interface Judge {
              @Tensor(shape = 2) float[] judge(
                  @OneHot @Tensor(name = "x") Colour colour,
                  @org.tensorbind.annotation.PerCall @Tensor(name = "factor") float factor);
            }
            """);

    Compilation compilation =
        javac()
            .withProcessors(new TensorProcessor(), new ColourProcessor())
            .withOptions("-Xlint:all,-processing", "-Werror")
            .compile(model);

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation).generatedSourceFile("shop.JudgeImpl");
  }

  @Test
  void waitsForATypeThatANestedClassNeeds() throws IOException {
    JavaFileObject basket =
        source(
            "shop.Basket",
            """
            package shop;

            import java.util.List;
            import org.tensorbind.annotation.Embedded;
            import org.tensorbind.annotation.Padded;

            record Basket(@Embedded @Padded(length = 3) List<Order> orders) {}
            """);

    Compilation compilation =
        javac().withProcessors(new TensorProcessor(), new ColourProcessor()).compile(basket, ORDER);

    assertThat(compilation).succeeded();
    assertThat(compilation)
        .generatedSourceFile("shop.BasketTensors")
        .contentsAsUtf8String()
        .doesNotContain("has errors");
  }

  /** Only in signatures do uses of the generated class fail as well: javac has seen them before. */
  @Test
  void aTypeThatNeverComesIsTheCompilersError() {
    JavaFileObject order =
        source(
            "shop.Order",
            """
            package shop;

            import org.tensorbind.annotation.OneHot;
            import org.tensorbind.annotation.Tensor;

            record Order(@Tensor float total, @OneHot Colour colour) {}
            """);

    Compilation compilation = javac().withProcessors(new TensorProcessor()).compile(order, USE);

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorContaining("class Colour");
    assertThat(errors(compilation)).doesNotContain("tensorbind");
    assertThat(errors(compilation)).doesNotContain("OrderTensors");
  }

  @Test
  void usesOfAClassWithAMistakeAreNoMistakes() {
    JavaFileObject wrong =
        source(
            "shop.Order",
            """
            package shop;

            import org.tensorbind.annotation.Tensor;

            record Order(@Tensor(shape = {2}) float total) {}
            """);

    Compilation compilation = javac().withProcessors(new TensorProcessor()).compile(wrong, USE);

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("[tensorbind/rank-mismatch] Order.total");
  }

  @Test
  void writesTheSameTextOnEveryRun() throws IOException {
    assertThat(generated()).isEqualTo(generated());
  }

  private static String generated() throws IOException {
    return javac()
        .withProcessors(new TensorProcessor(), new ColourProcessor())
        .compile(ORDER)
        .generatedSourceFile("shop.OrderTensors")
        .orElseThrow()
        .getCharContent(false)
        .toString();
  }

  private static String errors(Compilation compilation) {
    StringBuilder text = new StringBuilder();
    for (Diagnostic<?> error : compilation.errors()) {
      text.append(error.getMessage(null)).append('\n');
    }
    return text.toString();
  }

  private static JavaFileObject source(String name, String text) {
    return JavaFileObjects.forSourceString(name, text);
  }

  /** Generates an enum in the first round. */
  private static final class ColourProcessor extends AbstractProcessor {
    private boolean done;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        try (Writer out = processingEnv.getFiler().createSourceFile("shop.Colour").openWriter()) {
          out.write("package shop; enum Colour { RED, GREEN }");
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}
