package org.tensorbind.value;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
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
   * Reads a vocabulary that was known to the compiler: UTF-8, one category a line.
   *
   * @param anchor a class beside which the resource is
   * @param resource its name, from the root
   * @param size how many categories it had for the compiler
   * @throws TensorBindException {@code vocabulary-not-found} if it is not there, {@code
   *     vocabulary-changed} if it has another size now, {@code duplicate-category}
   */
  public static Vocabulary ofResource(Class<?> anchor, String resource, int size) {
    String[] lines = read(anchor, resource).lines().toArray(String[]::new);
    if (lines.length != size) {
      throw new TensorBindException(
          "vocabulary-changed",
          "Vocabulary \""
              + resource
              + "\" has "
              + lines.length
              + " categories, but had "
              + size
              + " when "
              + anchor.getName()
              + " was compiled.");
    }
    return new Vocabulary(lines);
  }

  private static String read(Class<?> anchor, String resource) {
    try (InputStream in = open(anchor, resource)) {
      if (in == null) {
        throw new TensorBindException(
            "vocabulary-not-found",
            "There is no resource \""
                + resource
                + "\" that "
                + anchor.getName()
                + " can read"
                + (anchor.getModule().isNamed()
                    ? "; a folder of a module must be opened to org.tensorbind."
                    : "."));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new TensorBindException(
          "vocabulary-not-found", "Vocabulary \"" + resource + "\" cannot be read: " + e, e);
    }
  }

  /** A module's class sees its own resources; those on the class path only its loader sees. */
  private static InputStream open(Class<?> anchor, String resource) {
    InputStream own = anchor.getResourceAsStream("/" + resource);
    ClassLoader loader = anchor.getClassLoader();
    return own != null || loader == null ? own : loader.getResourceAsStream(resource);
  }

  /** The position of a category, or -1. */
  public int indexOf(String category) {
    return slots[slot(category)] - 1;
  }

  /** The category at a position. */
  public String get(int index) {
    return categories[Objects.checkIndex(index, categories.length)];
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
