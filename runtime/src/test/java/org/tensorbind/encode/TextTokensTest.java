package org.tensorbind.encode;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TString;

class TextTokensTest {
  /** Keras' {@code DEFAULT_STRIP_REGEX}. */
  private static final String PUNCTUATION = "[!\"#$%&()\\*\\+,-\\./:;<=>?@\\[\\\\\\]^_`{|}~\\']";

  /** Those that have tokens made by what there is here; and no text that is not UTF-8. */
  static Stream<JsonObject> keras() {
    return Golden.answers("keras_text_vectorization")
        .filter(each -> each.has("tokens") && !each.getAsJsonObject("params").has("ngrams"))
        .filter(each -> Golden.leaves(each.get("x")).allMatch(JsonElement::isJsonPrimitive))
        .filter(
            each ->
                List.of("lower_and_strip_punctuation", "null")
                    .contains(option(each, "standardize", "lower_and_strip_punctuation")));
  }

  @ParameterizedTest
  @MethodSource("keras")
  void answersAsKeras(JsonObject each) {
    boolean standardized = !option(each, "standardize", "").equals("null");
    List<String> ours =
        Stream.of(Golden.texts(each.get("x")))
            .map(text -> standardized ? TextTokens.lowerAndStripPunctuation(text) : text)
            .flatMap(text -> Stream.of(split(option(each, "split", "whitespace"), text)))
            .toList();
    assertThat(ours).isEqualTo(List.of(Golden.texts(each.get("tokens"))));
  }

  private static String[] split(String split, String text) {
    return switch (split) {
      case "whitespace" -> TextTokens.splitAtWhitespace(text);
      case "character" -> TextTokens.splitIntoCharacters(text);
      case "null" -> new String[] {text};
      default -> throw new AssertionError(split);
    };
  }

  /** A parameter's text; {@code "null"} if it is None, which is not the same as absent. */
  private static String option(JsonObject each, String name, String absent) {
    JsonElement value = each.getAsJsonObject("params").get(name);
    if (value == null) {
      return absent;
    }
    return value.isJsonNull() ? "null" : value.getAsString();
  }

  @Test
  void answersAsTensorFlow() {
    JsonObject split = golden("split_whitespace");
    List<String> tokens =
        Stream.of(Golden.texts(split.get("input")))
            .flatMap(text -> Stream.of(TextTokens.splitAtWhitespace(text)))
            .toList();
    assertThat(tokens)
        .isEqualTo(List.of(Golden.texts(split.getAsJsonObject("output_values").get("flat"))));

    String[] lower = Golden.texts(golden("lower_ascii").getAsJsonObject("output").get("flat"));
    String[] strip = Golden.texts(golden("strip_punct").getAsJsonObject("output").get("flat"));
    String[] input = Golden.texts(split.get("input"));
    for (int i = 0; i < input.length; i++) {
      String standard = TextTokens.lowerAndStripPunctuation(input[i]);
      assertThat(standard).isEqualTo(TextTokens.lowerAndStripPunctuation(lower[i]));
      assertThat(standard).isEqualTo(TextTokens.lowerAndStripPunctuation(strip[i]));
    }
  }

  private static JsonObject golden(String group) {
    return Golden.answers("tf_text")
        .filter(each -> each.get("group").getAsString().equals(group))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void standardizesAsTheKernels() {
    String[] texts = Kernel.texts();
    List<String> theirs =
        Kernel.run(String.class, tf -> standardized(tf, tf.constant(UTF_8, texts)));
    List<String> ours = Arrays.stream(texts).map(TextTokens::lowerAndStripPunctuation).toList();
    assertThat(ours).isEqualTo(theirs);
  }

  private static Operand<TString> standardized(Ops tf, Operand<TString> texts) {
    return tf.strings.regexReplace(
        tf.strings.lower(texts), tf.constant(PUNCTUATION), tf.constant(""));
  }

  @Test
  void countsWhatItWouldMake() {
    Stream<String> split = Stream.of("a!b ! c", "!?", " a", "\uD83D!\uDE00", "\uD83D\uDE00\uDE00");
    Stream.concat(split, Stream.of(Kernel.texts()))
        .forEach(
            text -> {
              String stripped = TextTokens.stripPunctuation(text);
              assertThat(TextTokens.countWords(text, false))
                  .isEqualTo(TextTokens.splitAtWhitespace(text).length);
              assertThat(TextTokens.countWords(text, true))
                  .isEqualTo(TextTokens.splitAtWhitespace(stripped).length);
              assertThat(TextTokens.countCharacters(text, false))
                  .isEqualTo(TextTokens.splitIntoCharacters(text).length);
              assertThat(TextTokens.countCharacters(text, true))
                  .isEqualTo(TextTokens.splitIntoCharacters(stripped).length);
            });
  }

  @Test
  void splitsAtWhitespaceAsTheKernel() {
    String[] texts = Kernel.texts();
    List<String> theirs =
        Kernel.run(
            String.class,
            tf -> tf.strings.stringSplit(tf.constant(UTF_8, texts), tf.constant("")).values());
    List<String> ours =
        Arrays.stream(texts)
            .flatMap(text -> Stream.of(TextTokens.splitAtWhitespace(text)))
            .toList();
    assertThat(ours).isEqualTo(theirs);
  }

  @Test
  void splitsIntoCharactersAsTheKernel() {
    String[] texts = Kernel.texts();
    List<Integer> theirs =
        Kernel.run(
            Integer.class,
            tf ->
                tf.strings
                    .unicodeDecode(tf.constant(UTF_8, texts), "UTF-8", TInt32.class)
                    .charValues());
    IntStream ours =
        Arrays.stream(texts)
            .flatMap(text -> Stream.of(TextTokens.splitIntoCharacters(text)))
            .mapToInt(token -> token.codePointAt(0));
    assertThat(ours.boxed().toList()).isEqualTo(theirs);
  }

  @Test
  void aCharacterIsOneCodePoint() {
    assertThat(TextTokens.splitIntoCharacters("e\u0301🙂 "))
        .asList()
        .containsExactly("e", "\u0301", "🙂", " ")
        .inOrder();
    assertThat(TextTokens.splitIntoCharacters("")).isEmpty();
  }

  @Test
  void anyCharSequenceIsAText() {
    CharSequence text = CharBuffer.wrap(" It's A-B ");
    assertThat(TextTokens.lowerAndStripPunctuation(text)).isEqualTo(" its ab ");
    assertThat(TextTokens.splitAtWhitespace(text))
        .asList()
        .containsExactly("It's", "A-B")
        .inOrder();
    assertThat(TextTokens.splitIntoCharacters(text)).hasLength(10);
  }
}
