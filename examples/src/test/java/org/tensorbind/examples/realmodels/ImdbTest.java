package org.tensorbind.examples.realmodels;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

/** Padded token ids, which the model wants as float32: what film reviews think. */
class ImdbTest {

  private static final String MODEL = "hazelcast_imdb";
  private static final int START = 1;
  private static final int UNKNOWN = 2;
  private static final int FIRST_WORD = 3;
  private static final int VOCABULARY = 10_000;

  record Review(
      @Tensor(name = "input_review", dtype = DType.FLOAT32) @Padded(length = 256) int[] tokens) {

    static Review of(String text, Map<String, Integer> ranks) {
      IntStream words = Stream.of(text.split(" ", -1)).mapToInt(word -> token(word, ranks));
      return new Review(IntStream.concat(IntStream.of(START), words).toArray());
    }

    private static int token(String word, Map<String, Integer> ranks) {
      int token = ranks.getOrDefault(word, VOCABULARY) + FIRST_WORD;
      return token < VOCABULARY ? token : UNKNOWN;
    }
  }

  record Sentiment(@Tensor(name = "dense_1/Sigmoid:0", shape = 1) float positive) {}

  @SavedModel(path = "signatures/hazelcast_imdb.signature.json")
  interface ImdbModel extends AutoCloseable {
    List<Sentiment> judge(List<Review> reviews);

    Sentiment judge(Review review);

    @Override
    void close();
  }

  @Test
  void reviewsOfSeveralLengthsAreJudgedAsInTheCase() throws IOException {
    Case all = RealModels.readCase(MODEL, "reviews");
    Map<String, Integer> ranks = ranks();
    List<Review> reviews =
        Stream.of(
                "the movie was good",
                "the movie was bad",
                "excellent movie best piece ever",
                "absolute disaster worst movie ever",
                "had both good and bad parts excellent casting but camera was poor")
            .map(text -> Review.of(text, ranks))
            .toList();

    try (ImdbModel model = ImdbTest_ImdbModelImpl.load(RealModels.folder(MODEL));
        ImdbTest_ReviewTensors batch = ImdbTest_ReviewTensors.of(reviews)) {
      float[] fed = new float[5 * 256];
      batch.input_review().asRawTensor().data().asFloats().read(fed);
      assertThat(fed).isEqualTo(all.floatsIn("input_review"));

      List<Sentiment> answers = model.judge(reviews);
      assertThat(answers).hasSize(5);
      for (int i = 0; i < answers.size(); i++) {
        assertThat(answers.get(i).positive())
            .isWithin(1e-6f)
            .of(all.floatsOut("dense_1/Sigmoid:0")[i]);
        Case alone = RealModels.readCase(MODEL, "r" + i);
        assertThat(model.judge(reviews.get(i)).positive())
            .isWithin(1e-6f)
            .of(alone.floatsOut("dense_1/Sigmoid:0")[0]);
      }
    }
  }

  private static Map<String, Integer> ranks() throws IOException {
    String json = Files.readString(RealModels.data("imdb_word_index/imdb_word_index.json"));
    Map<String, Integer> ranks = new HashMap<>();
    Matcher entry = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\": (\\d+)").matcher(json);
    while (entry.find()) {
      ranks.put(entry.group(1), Integer.valueOf(entry.group(2)));
    }
    return ranks;
  }
}
