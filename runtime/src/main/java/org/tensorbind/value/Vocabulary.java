package org.tensorbind.value;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tensorbind.TensorBindException;

/** Categories in their order, found by their text without boxing. Immutable. */
public final class Vocabulary {
  private final String[] categories;

  /** A hash table with open addressing: positions in {@link #categories} plus 1, 0 for none. */
  private final int[] slots;

  private Vocabulary(String... categories) {
    this.categories = categories;
    this.slots = new int[Integer.highestOneBit(Math.max(1, categories.length)) * 4];
    for (int i = 0; i < categories.length; i++) {
      int slot = slot(categories[i]);
      if (slots[slot] != 0) {
        throw new TensorBindException(
            "duplicate-category",
            "A vocabulary has "
                + Wording.of(categories[i])
                + " twice, at "
                + (slots[slot] - 1)
                + " and at "
                + i
                + ".");
      }
      slots[slot] = i + 1;
    }
  }

  /**
   * A vocabulary of these categories.
   *
   * @throws TensorBindException {@code duplicate-category}
   */
  public static Vocabulary of(String... categories) {
    return new Vocabulary(categories.clone());
  }

  /**
   * A vocabulary of many categories, in parts because a class file's methods are small.
   *
   * @throws TensorBindException {@code duplicate-category}
   */
  public static Vocabulary ofParts(String[]... parts) {
    return new Vocabulary(Stream.of(parts).flatMap(Arrays::stream).toArray(String[]::new));
  }

  /**
   * Reads a vocabulary that was known to the compiler: UTF-8, one category a line.
   *
   * @param resource its name, for messages
   * @param content null if it is not there; closed here
   * @param size how many categories it had for the compiler
   * @param digest the SHA-256 of the categories, one a line, in hexadecimal
   * @throws TensorBindException {@code vocabulary-not-found} if it is not there, {@code
   *     vocabulary-changed} if it has other categories now
   */
  public static Vocabulary ofResource(
      String resource, InputStream content, int size, String digest) {
    if (content == null) {
      throw new TensorBindException(
          "vocabulary-not-found",
          "There is no resource \"" + resource + "\", which was there for the compiler.");
    }
    String[] lines;
    try (content) {
      String text = new String(content.readAllBytes(), UTF_8);
      lines = text.lines().toArray(String[]::new);
    } catch (IOException e) {
      throw new TensorBindException(
          "vocabulary-not-found", "Vocabulary \"" + resource + "\" cannot be read: " + e, e);
    }
    String found = Hashing.sha256().hashString(String.join("\n", lines), UTF_8).toString();
    if (!found.equals(digest)) {
      throw new TensorBindException(
          "vocabulary-changed",
          "Vocabulary \""
              + resource
              + "\" has "
              + lines.length
              + " categories, but not the "
              + size
              + " that the compiler saw. Compile again.");
    }
    return new Vocabulary(lines);
  }

  /** The position of a category, or -1. */
  public int indexOf(String category) {
    return slots[slot(category)] - 1;
  }

  /** The category at a position. */
  public String get(int index) {
    return categories[Objects.checkIndex(index, categories.length)];
  }

  /** All categories in their order; cannot be changed. */
  public List<String> asList() {
    return Collections.unmodifiableList(Arrays.asList(categories));
  }

  /** How many categories there are. */
  public int size() {
    return categories.length;
  }

  String[] categories() {
    return categories;
  }

  /** Where the category stands in the table, or would. */
  private int slot(String category) {
    int hash = category.hashCode();
    int slot = (hash ^ (hash >>> Short.SIZE)) & (slots.length - 1);
    while (slots[slot] != 0 && !categories[slots[slot] - 1].equals(category)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
