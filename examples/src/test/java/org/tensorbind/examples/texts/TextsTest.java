package org.tensorbind.examples.texts;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tensorbind.examples.words.Sentence;
import org.tensorbind.examples.words.SentenceTensors;

class TextsTest {

  @Test
  void tellsLanguagesByTheirWords() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    double accuracy = Texts.run(new PrintStream(printed, true, StandardCharsets.UTF_8)).accuracy();

    assertThat(accuracy).isAtLeast(0.85);
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("hashed, bins=1024, standardize=lower_and_strip_punctuation, split=whitespace");
  }

  /** Two ways to say the same: an accessor that splits by itself, and {@code @Text}. */
  @Test
  void charactersAreThoseOfTheModelForWords() {
    for (Labelled each : Labelled.load()) {
      String text = each.fragment().text();
      assertWithMessage(text)
          .that(preview(each.fragment()).get("characters"))
          .isEqualTo(SentenceTensors.CONVERTER.preview(new Sentence(text)).get("characters"));
    }
  }

  @Test
  void wordsAreHashedWithoutTheirPunctuationAndCase() {
    assertThat(Centroids.buckets(new Fragment("Born FREE, and equal!")))
        .isEqualTo(Centroids.buckets(new Fragment("born free and equal")));
  }

  @Test
  void articlesAndLengthsHaveTheirColumns() {
    Map<String, Object> tensors = preview(new Fragment("La vie et le droit, la paix"));

    assertThat(tensors.get("articles")).isEqualTo(new float[] {0, 0, 0, 1, 1, 0, 0, 0});
    assertThat(tensors.get("length")).isEqualTo(new int[] {1});
    float[] crossed = (float[]) tensors.get("first_and_length");
    assertThat(crossed).hasLength(64);
    float sum = 0;
    for (float each : crossed) {
      sum += each;
    }
    assertThat(sum).isEqualTo(1);
  }

  private static Map<String, Object> preview(Fragment fragment) {
    return FragmentTensors.CONVERTER.preview(fragment);
  }
}
