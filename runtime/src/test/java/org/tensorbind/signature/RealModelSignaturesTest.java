package org.tensorbind.signature;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * SavedModels by others, in the folder that the system property {@code tensorbind.models} names;
 * skipped where there is none.
 */
class RealModelSignaturesTest {
  private List<Path> models;

  @BeforeEach
  void find() throws IOException {
    String folder = System.getProperty("tensorbind.models");
    assumeTrue(folder != null, "-Dtensorbind.models names no folder");
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      models =
          files
              .filter(file -> file.getFileName().toString().matches("saved_model\\.pb(txt)?"))
              .sorted()
              .toList();
    }
    assumeTrue(!models.isEmpty(), "there are no SavedModels in -Dtensorbind.models");
  }

  @Test
  void readAsInTensorFlow() throws Exception {
    for (Path file : models) {
      ModelSignatures theirs =
          file.toString().endsWith("txt")
              ? Theirs.text(Files.readString(file))
              : Theirs.binary(Files.readAllBytes(file));
      ModelSignatures ours = ModelSignatures.read(file.getParent());
      assertWithMessage("%s", file).that(ours).isEqualTo(theirs);
      assertThat(ModelSignatures.read(file)).isEqualTo(ours);
      assertThat(Ours.snapshot(ours.toSnapshot())).isEqualTo(ours);
    }
  }

  @Test
  void damageIsNoticed() throws Exception {
    Random random = new Random(7);
    for (Path file : models) {
      byte[] bytes = Files.readAllBytes(file);
      Format format = file.toString().endsWith("txt") ? Format.TEXT : Format.BINARY;
      for (int length = 0; length < bytes.length; length += Math.max(100, bytes.length / 200)) {
        Damage.read(format, Arrays.copyOf(bytes, length));
      }
      for (int i = 0; i < 50; i++) {
        byte[] flipped = bytes.clone();
        // Most of a file is graph: half of the flips go to its ends.
        int at = random.nextInt(i % 2 == 0 ? bytes.length : Math.min(bytes.length, 500));
        at = i % 4 == 1 ? bytes.length - 1 - at : at;
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        Damage.read(format, flipped);
      }
    }
  }
}
