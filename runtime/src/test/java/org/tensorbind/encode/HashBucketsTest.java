package org.tensorbind.encode;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensorbind.value.InvalidValueException;

class HashBucketsTest {
  static Stream<JsonObject> keras() {
    return Golden.answers("keras_hashing").filter(Golden::hasIndices);
  }

  @ParameterizedTest
  @MethodSource("keras")
  void answersAsKeras(JsonObject each) {
    HashBuckets buckets = buckets(each);
    int[] ours = Golden.leaves(each.get("x")).mapToInt(value -> bin(buckets, value)).toArray();
    assertThat(ours).isEqualTo(Golden.ints(each.get("y")));
  }

  private static HashBuckets buckets(JsonObject each) {
    int bins = Golden.param(each, "num_bins").orElseThrow().getAsInt();
    long[] salt =
        Golden.param(each, "salt").stream()
            .flatMap(Golden::leaves)
            .mapToLong(JsonElement::getAsLong)
            .toArray();
    HashBuckets buckets =
        salt.length == 0
            ? HashBuckets.fast(bins)
            : HashBuckets.strong(bins, salt[0], salt[salt.length - 1]);
    return Golden.param(each, "mask_value")
        .map(
            mask ->
                mask.getAsJsonPrimitive().isNumber()
                    ? buckets.masking(mask.getAsLong())
                    : buckets.masking(mask.getAsString()))
        .orElse(buckets);
  }

  private static int bin(HashBuckets buckets, JsonElement value) {
    if (!value.getAsJsonPrimitive().isNumber()) {
      return buckets.of(value.getAsString(), "m");
    }
    String number = value.getAsString();
    return buckets.of(
        number.contains(".") ? (long) Double.parseDouble(number) : Long.parseLong(number));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 97, 1_000_003, Integer.MAX_VALUE})
  void fastAnswersAsTensorFlow(int bins) {
    String[] texts = Kernel.texts();
    List<Long> theirs =
        Kernel.run(
            Long.class, tf -> tf.strings.toHashBucketFast(tf.constant(UTF_8, texts), (long) bins));
    assertThat(bins(HashBuckets.fast(bins), texts)).isEqualTo(theirs);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 97, 1_000_003, Integer.MAX_VALUE})
  void strongAnswersAsTensorFlow(int bins) {
    String[] texts = Kernel.texts();
    long key0 = 0x8123456789abcdefL;
    long key1 = bins;
    List<Long> theirs =
        Kernel.run(
            Long.class,
            tf ->
                tf.strings.toHashBucketStrong(
                    tf.constant(UTF_8, texts), (long) bins, List.of(key0, key1)));
    assertThat(bins(HashBuckets.strong(bins, key0, key1), texts)).isEqualTo(theirs);
  }

  private static List<Long> bins(HashBuckets buckets, String... texts) {
    return Arrays.stream(texts).map(text -> (long) buckets.of(text, "m")).toList();
  }

  @Test
  void anyCharSequenceIsAText() {
    HashBuckets buckets = HashBuckets.fast(1000).masking("masked");
    assertThat(buckets.of(CharBuffer.wrap("oslo"), "m")).isEqualTo(buckets.of("oslo", "m"));
    assertThat(buckets.of(CharBuffer.wrap("masked"), "m")).isEqualTo(0);
  }

  @Test
  void onlyTheMaskGoesIntoBin0() {
    HashBuckets buckets = HashBuckets.fast(3).masking(5);
    assertThat(buckets.of(5)).isEqualTo(0);
    for (long i = -500; i < 500; i++) {
      assertThat(buckets.of(i) == 0).isEqualTo(i == 5);
    }
  }

  @Test
  void refusesWhatUtf8CannotEncode() {
    var error =
        assertThrows(InvalidValueException.class, () -> HashBuckets.fast(10).of("a\ud83d", "city"));
    assertThat(error.id()).isEqualTo("invalid-string");
    assertThat(error.path()).isEqualTo("city");
  }
}
