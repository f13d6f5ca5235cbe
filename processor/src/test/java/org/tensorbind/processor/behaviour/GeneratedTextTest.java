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
 * The text of one generated class, kept so that it stays a pleasure to step through. Written anew
 * by {@code -Dtensorbind.rewrite=true}; the difference is then to be read before it is committed.
 */
class GeneratedTextTest {
  private static final Path GOLDEN = Path.of("src/test/resources/generated/PassengerTensors.java");

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

  @Test
  void passenger() throws IOException {
    Compilation compilation =
        javac()
            .withProcessors(new TensorProcessor())
            .withOptions("-Xlint:all,-processing", "-Werror")
            .compile(
                JavaFileObjects.forSourceString("titanic.Passenger", PASSENGER),
                JavaFileObjects.forSourceString("titanic.Sex", SEX));
    assertThat(compilation).succeededWithoutWarnings();
    JavaFileObject generated =
        compilation.generatedSourceFile("titanic.PassengerTensors").orElseThrow();
    String text = generated.getCharContent(false).toString();
    if (Boolean.getBoolean("tensorbind.rewrite")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, text);
    }
    assertWithMessage("rewrite with -Dtensorbind.rewrite=true")
        .that(text)
        .isEqualTo(Files.readString(GOLDEN));
  }
}
