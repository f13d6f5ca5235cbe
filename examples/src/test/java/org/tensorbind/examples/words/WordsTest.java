package org.tensorbind.examples.words;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensorbind.examples.support.Split;

class WordsTest {

  @Test
  void tellsTheLanguage() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    double accuracy = Words.run(new PrintStream(printed, true, StandardCharsets.UTF_8)).accuracy();

    assertThat(accuracy).isAtLeast(0.9);
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .containsMatch("Die Katze schläft auf dem warmen Küchenboden +GERMAN");
  }

  @Test
  void trainerWritesAModelThatTellsTheLanguage(@TempDir Path folder) throws IOException {
    WordsTrainer.train(folder, 15, new PrintStream(OutputStream.nullOutputStream()));

    List<Sample> heldOut = Split.of(SentenceData.load()).heldOut();
    try (LanguageModel model = LanguageModelImpl.load(folder)) {
      assertThat(Words.judge(model, heldOut).accuracy()).isAtLeast(0.8);
    }
  }

  @Test
  void charactersAreLookedUpAndPadded() {
    Map<String, Object> tensors = SentenceTensors.CONVERTER.preview(new Sentence("A b€"));

    // The vocabulary begins with a space, an apostrophe, a and b; 0 is padding and 1 unknown.
    long[] indices = new long[80];
    indices[0] = 4;
    indices[1] = 2;
    indices[2] = 5;
    indices[3] = 1;
    boolean[] mask = new boolean[80];
    Arrays.fill(mask, 0, 4, true);
    assertThat((long[]) tensors.get("characters")).isEqualTo(indices);
    assertThat((boolean[]) tensors.get("mask")).isEqualTo(mask);
  }

  @Test
  void longSentencesLoseTheirEnd() {
    Sentence endless = new Sentence("a".repeat(79) + "b".repeat(79));

    Map<String, Object> tensors = SentenceTensors.CONVERTER.preview(endless);

    long[] indices = (long[]) tensors.get("characters");
    assertThat(indices).hasLength(80);
    assertThat(indices[78]).isEqualTo(4);
    assertThat(indices[79]).isEqualTo(5);
  }

  @Test
  void anEmptySentenceIsAllPadding() {
    Map<String, Object> tensors = SentenceTensors.CONVERTER.preview(new Sentence(""));

    assertThat((long[]) tensors.get("characters")).isEqualTo(new long[80]);
    assertThat((boolean[]) tensors.get("mask")).isEqualTo(new boolean[80]);
  }
}
