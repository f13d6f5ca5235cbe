package org.tensorbind.examples.realmodels;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tensorbind.annotation.Tensor;
import org.tensorflow.Result;
import org.tensorflow.SavedModelBundle;

/**
 * Strings in and out, by a model without a common batch axis.
 *
 * <p>Input {@code A} is {@code [?, 2]} and {@code B} is {@code [?]}, and in the case they have one
 * and three rows. So each is a batch of its own, and their tensors are fed together.
 */
class StringsTest {

  private static final String MODEL = "mlnet_string_test";

  record Pair(@Tensor(name = "A", shape = 2) String[] texts) {}

  record Splittable(@Tensor(name = "B") String words) {}

  record Answer(
      @Tensor(name = "Original_A", shape = 2) String[] original,
      @Tensor(name = "Joined_Splited_Text", shape = 1) String joined) {}

  @Test
  void textsAreAnsweredAsInTheCase() throws IOException {
    Case strings = RealModels.readCase(MODEL, "strings");
    Pair pair = new Pair(strings.stringsIn("A").toArray(String[]::new));
    List<Splittable> splittables = strings.stringsIn("B").stream().map(Splittable::new).toList();

    Answer answer = call(strings.signature(), pair, splittables);

    assertThat(answer.original()).asList().isEqualTo(strings.stringsOut("Original_A"));
    assertThat(answer.joined()).isEqualTo(strings.stringsOut("Joined_Splited_Text").get(0));
  }

  @Test
  void unicodeComesBackUnchanged() {
    Pair pair = new Pair(new String[] {"Größe \uD83D\uDC27", ""});

    Answer answer = call("serving_default", pair, List.of(new Splittable("日/本")));

    assertThat(answer.original()).isEqualTo(pair.texts());
    assertThat(answer.joined()).isEqualTo("日 本");
  }

  private static Answer call(String signature, Pair pair, List<Splittable> splittables) {
    try (SavedModelBundle model = RealModels.load(MODEL);
        StringsTest_PairTensors one = StringsTest_PairTensors.of(pair);
        StringsTest_SplittableTensors several = StringsTest_SplittableTensors.of(splittables)) {
      Map<String, org.tensorflow.Tensor> inputs = new HashMap<>(one.tensors());
      inputs.putAll(several.tensors());
      try (Result result = model.function(signature).call(inputs)) {
        List<Answer> answers = StringsTest_AnswerTensors.read(result);
        assertThat(answers).hasSize(1);
        return answers.get(0);
      }
    }
  }
}
