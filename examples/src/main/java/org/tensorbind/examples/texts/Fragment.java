package org.tensorbind.examples.texts;

import java.util.Locale;
import org.tensorbind.annotation.Cross;
import org.tensorbind.annotation.Discretized;
import org.tensorbind.annotation.Hashed;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.MinMax;
import org.tensorbind.annotation.MultiHot;
import org.tensorbind.annotation.OovPosition;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Split;
import org.tensorbind.annotation.Standardize;
import org.tensorbind.annotation.Text;
import org.tensorbind.annotation.Truncate;
import org.tensorbind.annotation.Unknown;

/**
 * A piece of text, as a model of any kind may want it.
 *
 * <p>The tensor {@code first_and_length}, {@code [n, 64]}, is the combination of the first letter
 * and the length.
 *
 * @param text the words, hashed: {@code [all words]} and {@code text_row_splits}, {@code [n + 1]}
 */
@Cross(
    name = "first_and_length",
    members = {"first", "length"},
    bins = 64,
    oneHot = true)
public record Fragment(@Text @Hashed(bins = Fragment.BUCKETS) @Ragged String text) {

  /** How many buckets the words are spread over. */
  static final int BUCKETS = 1024;

  /**
   * The characters in lower case, {@code [n, 80]}: the tensor that the model of the example {@code
   * words} takes. {@code @Text} lowers ASCII letters alone, so it is done here.
   */
  @Text(standardize = Standardize.NONE, split = Split.CHARACTER)
  @Lookup(
      vocabulary = "org/tensorbind/examples/words/characters.txt",
      maskToken = "",
      unknown = Unknown.OOV,
      oovPosition = OovPosition.FRONT)
  @Padded(length = 80, truncate = Truncate.END)
  public String characters() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Which of the articles there are, {@code [n, 8]}. */
  @Text
  @MultiHot(
      categories = {"the", "der", "die", "le", "la", "el", "il", "de"},
      unknown = Unknown.ZEROS)
  public String articles() {
    return text;
  }

  /** The bin of the number of characters, {@code [n]}: 0 to 3. */
  @Discretized(boundaries = {20, 40, 60})
  public int length() {
    return text.length();
  }

  /** The share of capital letters, {@code [n]}: 0 to 1, where a fifth and more is 1. */
  @MinMax(min = 0, max = 0.2, clip = true)
  public float capitals() {
    return text.isEmpty()
        ? 0
        : (float) text.chars().filter(Character::isUpperCase).count() / text.length();
  }

  /** The first letter, {@code [n]}: one of 32 buckets. */
  @Hashed(bins = 32)
  public String first() {
    return text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(0, 1));
  }
}
