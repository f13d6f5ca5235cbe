package org.tensorbind.processor.behaviour;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
    String generated =
        Compiled.of(Map.of("titanic.Passenger", PASSENGER, "titanic.Sex", SEX))
            .generated()
            .get("titanic.PassengerTensors");
    if (Boolean.getBoolean("tensorbind.rewrite")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, generated);
    }
    assertWithMessage("rewrite with -Dtensorbind.rewrite=true")
        .that(generated)
        .isEqualTo(Files.readString(GOLDEN));
  }
}
