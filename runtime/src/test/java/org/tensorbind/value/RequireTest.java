package org.tensorbind.value;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.CharBuffer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequireTest {
  private static String message(InvalidValueException error) {
    return error.toConversionException("A", 0).getMessage();
  }

  private static String message(Executable check) {
    return message(assertThrows(InvalidValueException.class, check));
  }

  @Test
  void present() {
    assertThat(Require.present("x", "m")).isEqualTo("x");
    assertThat(message(() -> Require.present((Object) null, "m")))
        .isEqualTo("[tensorbind/missing-value] A.m of example 0: found null, expected a value.");
    assertThat(message(Require.missing("m")))
        .isEqualTo(
            "[tensorbind/missing-value] A.m of example 0: found no value, expected a value.");
  }

  @Test
  void optionals() {
    assertThat(Require.present(Optional.of("x"), "m")).isEqualTo("x");
    assertThat(Require.present(OptionalInt.of(1), "m")).isEqualTo(1);
    assertThat(Require.present(OptionalLong.of(2), "m")).isEqualTo(2);
    assertThat(Require.present(OptionalDouble.of(3), "m")).isEqualTo(3.0);
    List<Executable> empty =
        List.of(
            () -> Require.present(Optional.empty(), "m"),
            () -> Require.present(OptionalInt.empty(), "m"),
            () -> Require.present(OptionalLong.empty(), "m"),
            () -> Require.present(OptionalDouble.empty(), "m"));
    for (Executable check : empty) {
      assertThat(message(check))
          .isEqualTo(
              "[tensorbind/missing-value] A.m of example 0:"
                  + " found an empty Optional, expected a value.");
    }
    assertThat(message(() -> Require.present((OptionalInt) null, "m"))).contains("found null");
  }

  @Test
  void readBackCategories() {
    assertThat(message(Require.noCategory(-1, "m"))).contains("found zeros only");
    assertThat(message(Require.noCategory(7, "m"))).contains("found index 7");
  }

  @Test
  void counts() {
    assertThat(Require.count(List.of(1, 2))).isEqualTo(2);
    Iterable<Integer> three = () -> List.of(1, 2, 3).iterator();
    assertThat(Require.count(three)).isEqualTo(3);
  }

  @Test
  void sizes() {
    assertThat(Require.size(3, 3, "m")).isEqualTo(3);
    assertThat(message(() -> Require.size(1, 3, "m")))
        .isEqualTo("[tensorbind/size-mismatch] A.m of example 0: found 1 element, expected 3.");
    assertThat(Require.atMost(3, 3, "m")).isEqualTo(3);
    assertThat(message(() -> Require.atMost(4, 3, "m")))
        .isEqualTo(
            "[tensorbind/sequence-too-long] A.m of example 0: found 4 elements,"
                + " expected at most 3 (set truncate in @Padded to cut longer ones).");
  }

  @Test
  void rows() {
    assertThat(Require.rows(12, 4, "m")).isEqualTo(3);
    assertThat(Require.rows(0, 4, "m")).isEqualTo(0);
    assertThat(message(() -> Require.rows(13, 4, "m")))
        .isEqualTo(
            "[tensorbind/size-mismatch] A.m of example 0:"
                + " found 13 elements, expected a multiple of 4.");
    assertThat(message(() -> Require.rows(13, 1L << 40, "m"))).contains("size-mismatch");
  }

  @Test
  void unknownCategories() {
    assertThat(message(Require.unknownCategory("X", "m", "C", "Q", "S")))
        .isEqualTo(
            "[tensorbind/unknown-category] A.m of example 0:"
                + " found \"X\", expected one of \"C\", \"Q\", \"S\".");
    assertThat(Require.unknownCategory(7, "m", "1", "2").expected()).isEqualTo("one of 1, 2");
    assertThat(Require.unknownCategory(7, "m", "1", "2").found()).isEqualTo("7");
    assertThat(Require.unknownCategory("x", "m", Vocabulary.of("a", "b")).expected())
        .isEqualTo("one of \"a\", \"b\"");
  }

  @Test
  void nearCategoriesAreOffered() {
    assertThat(Require.unknownCategory("gren", "m", "red", "green", "grey").expected())
        .isEqualTo("one of \"red\", \"green\", \"grey\" (did you mean \"green\"?)");
    assertThat(Require.unknownCategory("RED", "m", "blue", "red").expected())
        .endsWith("(did you mean \"red\"?)");
    assertThat(Require.unknownCategory("clod", "m", "warm", "cold").expected())
        .endsWith("(did you mean \"cold\"?)");
    assertThat(Require.unknownCategory("violet", "m", "red", "green").expected())
        .doesNotContain("did you mean");
    assertThat(Require.unknownCategory("", "m", "red").expected()).doesNotContain("did you mean");
  }

  @Test
  void longListsAndValuesAreShortened() {
    String[] many = IntStream.range(0, 100).mapToObj(i -> "c" + i).toArray(String[]::new);
    assertThat(Require.unknownCategory("zebra", "m", many).expected())
        .endsWith("\"c10\", \"c11\" and 88 more");
    assertThat(Require.unknownCategory("x".repeat(1000), "m", "a").found())
        .isEqualTo('"' + "x".repeat(60) + "...\"");
    assertThat(Require.unknownCategory("x".repeat(59) + "\ud83d\ude00", "m", "a").found())
        .isEqualTo('"' + "x".repeat(59) + "...\"");
  }

  @Test
  void valuesAreEscaped() {
    assertThat(Require.unknownCategory("\"\\\n\r\t\u0007\ud800é", "m", "a").found())
        .isEqualTo("\"\\\"\\\\\\n\\r\\t\\u0007\\ud800é\"");
    assertThat(Require.unknownCategory(null, "m", "a").found()).isEqualTo("null");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text", "é", "\ud83d\ude00", "a\ud83d\ude00b\ud83d\ude00"})
  void encodable(String text) {
    assertThat(Require.encodable(CharBuffer.wrap(text), "m")).isEqualTo(text);
  }

  @Test
  void notEncodable() {
    for (String text : new String[] {"\ud800", "a\udc00", "\ude00\ud83d", "\ud83d\ud83d\ude00"}) {
      assertThat(message(() -> Require.encodable(text, "m")))
          .startsWith("[tensorbind/invalid-string] A.m of example 0: found \"");
    }
  }

  @Test
  void refusesLengthsThatASequenceCannotHave() {
    assertThat(Require.length(0, 3, "items")).isEqualTo(0);
    assertThat(Require.length(3, 3, "items")).isEqualTo(3);
    for (int found : new int[] {-1, 4}) {
      var error =
          assertThrows(InvalidValueException.class, () -> Require.length(found, 3, "items"));
      assertThat(error)
          .hasMessageThat()
          .isEqualTo("items: found the length " + found + ", expected a length from 0 to 3.");
    }
  }
}
