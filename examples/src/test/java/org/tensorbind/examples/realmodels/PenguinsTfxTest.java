package org.tensorbind.examples.realmodels;

import static com.google.common.truth.Truth.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.tensorbind.annotation.ArgMax;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;
import org.tensorflow.proto.Example;

/** Serialized tf.Examples as TFX serves them, straight from its records: species of penguins. */
class PenguinsTfxTest {

  private static final String MODEL = "tfx_penguin_keras";

  record Serialized(@Tensor(name = "examples", dtype = DType.STRING) byte[] example) {}

  enum Species {
    ADELIE,
    CHINSTRAP,
    GENTOO
  }

  record Guess(@ArgMax(name = "output_0") Species species) {}

  @SavedModel(path = "signatures/tfx_penguin_keras.signature.json")
  interface PenguinModel extends AutoCloseable {
    List<Guess> guess(List<Serialized> penguins);

    @Override
    void close();
  }

  @Test
  void recordsAreFedAsTheyAre() throws IOException {
    List<byte[]> records = records();
    assertThat(records).hasSize(100);
    assertThat(hits(records, records)).isEqualTo(96);
  }

  @Test
  void examplesThatWeBuildAreNoWorse() throws IOException {
    List<byte[]> built = RealModels.readCase(MODEL, "eval").serialized();
    assertThat(hits(built, records())).isEqualTo(96);
  }

  private static int hits(List<byte[]> fed, List<byte[]> labelled) throws IOException {
    List<Guess> guesses;
    try (PenguinModel model = PenguinsTfxTest_PenguinModelImpl.load(RealModels.folder(MODEL))) {
      guesses = model.guess(fed.stream().map(Serialized::new).toList());
    }
    int hits = 0;
    for (int i = 0; i < guesses.size(); i++) {
      Example example = Example.parseFrom(labelled.get(i));
      long label = example.getFeatures().getFeatureOrThrow("species").getInt64List().getValue(0);
      hits += guesses.get(i).species().ordinal() == label ? 1 : 0;
    }
    return hits;
  }

  /** Each record has its length, a checksum of that, its bytes, and a checksum of these. */
  private static List<byte[]> records() throws IOException {
    List<byte[]> records = new ArrayList<>();
    try (InputStream file = Files.newInputStream(RealModels.data("penguins_tfx/eval_tfrecord.gz"));
        DataInputStream in = new DataInputStream(new GZIPInputStream(file))) {
      byte[] head = new byte[Long.BYTES + Integer.BYTES];
      while (in.readNBytes(head, 0, head.length) == head.length) {
        int length = (head[0] & 0xff) | (head[1] & 0xff) << 8;
        records.add(in.readNBytes(length));
        in.skipNBytes(Integer.BYTES);
      }
    }
    return records;
  }
}
