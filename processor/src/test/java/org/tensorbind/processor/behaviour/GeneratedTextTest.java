package org.tensorbind.processor.behaviour;

import static com.google.common.truth.Truth.assertWithMessage;
import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.tensorbind.processor.TensorProcessor;

/**
 * The text of generated classes, kept so that it stays a pleasure to step through. Written anew by
 * {@code -Dtensorbind.rewrite=true}; the difference is then to be read before it is committed.
 */
class GeneratedTextTest {
  private static final Path GOLDEN = Path.of("src/test/resources/generated");

  private static final String PASSENGER =
      """
      package titanic;

      import org.tensorbind.annotation.Impute;
      import org.tensorbind.annotation.Normalized;
      import org.tensorbind.annotation.OneHot;
      import org.tensorbind.annotation.Tensor;
      import org.tensorbind.annotation.Unknown;

      @Tensor(name = "features", shape = {8})
      public record Passenger(
          @OneHot Sex sex,
          @OneHot(categories = {"C", "Q", "S"}, unknown = Unknown.ZEROS) String port,
          @Normalized(mean = 29.7, variance = 211.0) @Impute("29.7") Float age,
          @Tensor float fare,
          @Tensor int siblings) {}
      """;

  private static final String SEX =
      """
      package titanic;

      public enum Sex {
        MALE,
        FEMALE
      }
      """;

  private static final String SURVIVAL =
      """
      package titanic;

      import org.tensorbind.annotation.Tensor;

      public record Survival(@Tensor(name = "probability", shape = {1}) float probability) {}
      """;

  private static final String MODEL =
      """
      package titanic;

      import java.util.List;
      import org.tensorbind.annotation.SavedModel;
      import org.tensorbind.annotation.Tensor;

      @SavedModel(path = "titanic")
      public interface TitanicModel extends AutoCloseable {
        Survival predict(Passenger passenger);

        List<Survival> predict(List<Passenger> passengers);

        @Tensor(name = "probability", shape = {1})
        float probability(Passenger passenger);

        @Override
        void close();
      }
      """;

  @Test
  void passenger() throws IOException {
    Compilation compilation =
        compile(
            JavaFileObjects.forSourceString("titanic.Passenger", PASSENGER),
            JavaFileObjects.forSourceString("titanic.Sex", SEX));
    check(compilation, "PassengerTensors");
  }

  @Test
  void titanicModel() throws IOException {
    Compilation compilation =
        compile(
            JavaFileObjects.forSourceString("titanic.Passenger", PASSENGER),
            JavaFileObjects.forSourceString("titanic.Sex", SEX),
            JavaFileObjects.forSourceString("titanic.Survival", SURVIVAL),
            JavaFileObjects.forSourceString("titanic.TitanicModel", MODEL));
    check(compilation, "TitanicModelImpl");
  }

  private static Compilation compile(JavaFileObject... sources) {
    Path models = GOLDEN.resolve("models").toAbsolutePath();
    return javac()
        .withProcessors(new TensorProcessor())
        .withOptions("-Xlint:all,-processing", "-Werror", "-Atensorbind.models=" + models)
        .compile(sources);
  }

  private static void check(Compilation compilation, String name) throws IOException {
    assertThat(compilation).succeededWithoutWarnings();
    JavaFileObject generated = compilation.generatedSourceFile("titanic." + name).orElseThrow();
    String text = generated.getCharContent(false).toString();
    Path golden = GOLDEN.resolve(name + ".java");
    if (Boolean.getBoolean("tensorbind.rewrite")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, text);
    }
    assertWithMessage("rewrite with -Dtensorbind.rewrite=true")
        .that(text)
        .isEqualTo(Files.readString(golden));
  }
}
