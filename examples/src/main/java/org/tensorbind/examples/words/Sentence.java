package org.tensorbind.examples.words;

import java.util.List;
import java.util.Locale;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.OovPosition;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.Truncate;
import org.tensorbind.annotation.Unknown;

/**
 * A sentence in some language.
 *
 * <p>The text itself is no tensor; the accessor {@link #characters()} is one.
 *
 * @param text the sentence, of any length
 */
public record Sentence(String text) {

  /**
   * The characters in lower case.
   *
   * <p>They become {@code [n, 80]} indices: 0 for padding, 1 for a character that is not in the
   * vocabulary, then the characters of {@code characters.txt}. The tensor {@code mask} tells
   * characters from padding.
   */
  @Tensor(name = "characters")
  @Lookup(
      vocabulary = "org/tensorbind/examples/words/characters.txt",
      maskToken = "",
      unknown = Unknown.OOV,
      oovPosition = OovPosition.FRONT)
  @Padded(length = 80, truncate = Truncate.END, mask = "mask")
  public List<String> characters() {
    return text.toLowerCase(Locale.ROOT).codePoints().mapToObj(Character::toString).toList();
  }
}
