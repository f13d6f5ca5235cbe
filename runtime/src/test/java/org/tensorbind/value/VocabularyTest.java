package org.tensorbind.value;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensorbind.TensorBindException;

class VocabularyTest {
  /** Of the three colours, one a line. */
  private static final String DIGEST =
      "97a4f4ec1748cb913f79068a657cd656b84dbff3ab2f211dd8e476ed3ca99893";

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 7, 8, 1000, 100_000})
  void findsEveryCategory(int size) {
    String[] words = IntStream.range(0, size).mapToObj(i -> "word" + i).toArray(String[]::new);
    Vocabulary vocabulary = Vocabulary.of(words);
    assertThat(vocabulary.size()).isEqualTo(size);
    for (int i = 0; i < size; i++) {
      assertThat(vocabulary.indexOf("word" + i)).isEqualTo(i);
      assertThat(vocabulary.get(i)).isEqualTo("word" + i);
    }
    assertThat(vocabulary.indexOf("word")).isEqualTo(-1);
    assertThat(vocabulary.indexOf("")).isEqualTo(-1);
    assertThrows(IndexOutOfBoundsException.class, () -> vocabulary.get(size));
  }

  @Test
  void tellsCategoriesOfOneHashApart() {
    Vocabulary vocabulary = Vocabulary.of("AaAa", "BBBB", "AaBB", "");
    assertThat(vocabulary.indexOf("AaAa")).isEqualTo(0);
    assertThat(vocabulary.indexOf("BBBB")).isEqualTo(1);
    assertThat(vocabulary.indexOf("AaBB")).isEqualTo(2);
    assertThat(vocabulary.indexOf("BBAa")).isEqualTo(-1);
    assertThat(vocabulary.indexOf("")).isEqualTo(3);
  }

  @Test
  void doesNotChangeWithItsArray() {
    String[] words = {"a", "b"};
    Vocabulary vocabulary = Vocabulary.of(words);
    words[0] = "c";
    assertThat(vocabulary.get(0)).isEqualTo("a");
    assertThat(vocabulary.indexOf("a")).isEqualTo(0);
  }

  @Test
  void refusesDuplicates() {
    var error = assertThrows(TensorBindException.class, () -> Vocabulary.of("a", "b", "c", "b"));
    assertThat(error)
        .hasMessageThat()
        .isEqualTo("[tensorbind/duplicate-category] A vocabulary has \"b\" twice, at 1 and at 3.");
  }

  @Test
  void isMadeOfParts() {
    Vocabulary vocabulary =
        Vocabulary.ofParts(new String[] {"a", "b"}, new String[] {"c"}, new String[0]);
    assertThat(vocabulary.size()).isEqualTo(3);
    assertThat(vocabulary.indexOf("c")).isEqualTo(2);
  }

  @Test
  void readsResources() {
    for (String name : new String[] {"lf", "crlf"}) {
      Vocabulary vocabulary = read("vocabularies/" + name + ".txt", 3, DIGEST);
      assertThat(vocabulary.get(0)).isEqualTo("red");
      assertThat(vocabulary.get(1)).isEqualTo("grün");
      assertThat(vocabulary.get(2)).isEqualTo("light blue");
    }
  }

  @Test
  void refusesResourcesThatChanged() {
    var error =
        assertThrows(TensorBindException.class, () -> read("vocabularies/lf.txt", 4, "another"));
    assertThat(error)
        .hasMessageThat()
        .isEqualTo(
            "[tensorbind/vocabulary-changed] Vocabulary \"vocabularies/lf.txt\" has 3 categories,"
                + " but not the 4 that the compiler saw. Compile again.");
  }

  @Test
  void refusesResourcesThatAreNotThere() {
    var error =
        assertThrows(TensorBindException.class, () -> read("vocabularies/none.txt", 4, DIGEST));
    assertThat(error.id()).isEqualTo("vocabulary-not-found");
    assertThat(error).hasMessageThat().contains("\"vocabularies/none.txt\"");
  }

  private static Vocabulary read(String resource, int size, String digest) {
    return Vocabulary.ofResource(
        resource, VocabularyTest.class.getResourceAsStream("/" + resource), size, digest);
  }
}
