package org.tensorbind.signature;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.TextFormat;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tensorflow.proto.SavedModel;

/** Files that were cut, or of which bits have changed. */
class DamageTest {
  private static final SavedModel MODEL = new RandomModels(11, true).model();
  private static final byte[] BINARY = MODEL.toByteArray();
  private static final byte[] TEXT = TextFormat.printer().printToString(MODEL).getBytes(UTF_8);
  private static final byte[] SNAPSHOT = Theirs.of(MODEL).toSnapshot().getBytes(UTF_8);

  @Test
  void cutFilesAreNoticedOrAreModelsThemselves() throws Exception {
    assertThat(BINARY.length).isGreaterThan(500);
    for (int length = 0; length < BINARY.length; length++) {
      byte[] cut = Arrays.copyOf(BINARY, length);
      Optional<ModelSignatures> ours = Damage.read(Format.BINARY, cut);
      if (ours.isPresent()) {
        assertThat(ours.get()).isEqualTo(Theirs.binary(cut));
      }
    }
    for (int length = 0; length < TEXT.length; length++) {
      Damage.read(Format.TEXT, Arrays.copyOf(TEXT, length));
    }
    for (int length = 0; length < SNAPSHOT.length - 2; length++) {
      assertThat(Damage.read(Format.SNAPSHOT, Arrays.copyOf(SNAPSHOT, length))).isEmpty();
    }
  }

  @Test
  void everyFlipInABinaryFileIsHarmless() throws Exception {
    for (int bit = 0; bit < BINARY.length * 8; bit++) {
      byte[] flipped = BINARY.clone();
      flipped[bit / 8] ^= (byte) (1 << (bit % 8));
      Optional<ModelSignatures> ours = Damage.read(Format.BINARY, flipped);
      if (ours.isPresent() && !isOverlong(flipped, bit / 8)) {
        compare(ours.get(), flipped, bit);
      }
    }
  }

  /** Of a number of ten bytes protobuf's Java library does not look at the last, as C++ does. */
  private static boolean isOverlong(byte[] bytes, int last) {
    boolean isOverlong = last >= 9 && bytes[last] == 0;
    for (int i = 1; isOverlong && i <= 9; i++) {
      isOverlong = bytes[last - i] < 0;
    }
    return isOverlong;
  }

  /** What we pass over need not be right; whatever is right to TensorFlow reads the same. */
  private static void compare(ModelSignatures ours, byte[] flipped, int bit) {
    ModelSignatures theirs;
    try {
      theirs = Theirs.binary(flipped);
    } catch (InvalidProtocolBufferException e) {
      return;
    }
    assertWithMessage("bit %s", bit).that(ours).isEqualTo(theirs);
  }

  @Test
  void flipsInTextAreHarmless() {
    for (Format format : new Format[] {Format.TEXT, Format.SNAPSHOT}) {
      byte[] bytes = format == Format.TEXT ? TEXT : SNAPSHOT;
      for (int i = 0; i < bytes.length; i++) {
        byte[] flipped = bytes.clone();
        flipped[i] ^= (byte) (1 << (i % 7));
        Damage.read(format, flipped);
      }
    }
  }

  @Property(tries = 3000)
  void randomChangesAreHarmless(@ForAll long seed) {
    Random random = new Random(seed);
    Format format = Format.values()[random.nextInt(3)];
    byte[] original =
        switch (format) {
          case BINARY -> BINARY;
          case TEXT -> TEXT;
          case SNAPSHOT -> SNAPSHOT;
        };
    byte[] changed = original.clone();
    for (int i = random.nextInt(4); i >= 0; i--) {
      // Copies of other parts get further than random bytes.
      int from = random.nextInt(changed.length);
      int to = random.nextInt(changed.length);
      int length = random.nextInt(Math.min(20, changed.length - Math.max(from, to)) + 1);
      System.arraycopy(original, from, changed, to, length);
      changed[random.nextInt(changed.length)] = (byte) random.nextInt();
    }
    Damage.read(format, changed);
  }

  @Property(tries = 2000)
  void randomBytesAreHarmless(@ForAll byte[] bytes) {
    for (Format format : Format.values()) {
      Damage.read(format, bytes);
    }
  }
}
