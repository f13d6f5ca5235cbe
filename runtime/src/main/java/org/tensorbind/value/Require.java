package org.tensorbind.value;

import com.google.common.collect.Iterables;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The checks of generated code, and the errors that it throws where it has checked itself. */
public final class Require {
  private static final String MISSING_VALUE = "missing-value";
  private static final String SIZE_MISMATCH = "size-mismatch";

  private Require() {}

  /**
   * The value, which must not be null.
   *
   * @throws InvalidValueException {@code missing-value}
   */
  public static <T> T present(T value, String path) {
    if (value == null) {
      throw new InvalidValueException(MISSING_VALUE, path, "null", "a value");
    }
    return value;
  }

  /**
   * The value of an Optional, which must neither be null nor empty.
   *
   * @throws InvalidValueException {@code missing-value}
   */
  public static <T> T present(Optional<T> value, String path) {
    present((Object) value, path);
    if (value.isEmpty()) {
      throw emptyOptional(path);
    }
    return value.get();
  }

  /**
   * The value of an OptionalInt, which must neither be null nor empty.
   *
   * @throws InvalidValueException {@code missing-value}
   */
  public static int present(OptionalInt value, String path) {
    present((Object) value, path);
    if (value.isEmpty()) {
      throw emptyOptional(path);
    }
    return value.getAsInt();
  }

  /**
   * The value of an OptionalLong, which must neither be null nor empty.
   *
   * @throws InvalidValueException {@code missing-value}
   */
  public static long present(OptionalLong value, String path) {
    present((Object) value, path);
    if (value.isEmpty()) {
      throw emptyOptional(path);
    }
    return value.getAsLong();
  }

  /**
   * The value of an OptionalDouble, which must neither be null nor empty.
   *
   * @throws InvalidValueException {@code missing-value}
   */
  public static double present(OptionalDouble value, String path) {
    present((Object) value, path);
    if (value.isEmpty()) {
      throw emptyOptional(path);
    }
    return value.getAsDouble();
  }

  private static InvalidValueException emptyOptional(String path) {
    return new InvalidValueException(MISSING_VALUE, path, "an empty Optional", "a value");
  }

  /** The number of elements that an Iterable has. */
  public static int count(Iterable<?> elements) {
    return Iterables.size(elements);
  }

  /**
   * The number of elements found, which must be the one expected.
   *
   * @throws InvalidValueException {@code size-mismatch}
   */
  public static int size(int found, long expected, String path) {
    if (found != expected) {
      throw new InvalidValueException(
          SIZE_MISMATCH, path, Wording.elements(found), Long.toString(expected));
    }
    return found;
  }

  /**
   * The number of elements found, which must not exceed a limit.
   *
   * @throws InvalidValueException {@code sequence-too-long}
   */
  public static int atMost(int found, long limit, String path) {
    if (found > limit) {
      throw new InvalidValueException(
          "sequence-too-long",
          path,
          Wording.elements(found),
          "at most " + limit + " (set truncate in @Padded to cut longer ones)");
    }
    return found;
  }

  /**
   * The number of rows in a flat array.
   *
   * @param length the array's length
   * @param chunk the elements of one row, at least 1
   * @throws InvalidValueException {@code size-mismatch} if a row is incomplete
   */
  public static int rows(int length, long chunk, String path) {
    if (length % chunk != 0) {
      throw new InvalidValueException(
          SIZE_MISMATCH, path, Wording.elements(length), "a multiple of " + chunk);
    }
    return (int) (length / chunk);
  }

  /**
   * A text that can be encoded in UTF-8.
   *
   * @throws InvalidValueException {@code invalid-string} if it has half of a surrogate pair
   */
  public static String encodable(CharSequence value, String path) {
    String text = value.toString();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) == 1) {
          throw new InvalidValueException(
              "invalid-string",
              path,
              Wording.of(text) + " with half of a surrogate pair at " + i,
              "text that UTF-8 can encode");
        }
        i++;
      }
    }
    return text;
  }

  /**
   * The number of real elements that a model's result says a padded sequence has.
   *
   * @param size how many there is room for
   * @throws InvalidValueException {@code out-of-range} if there cannot be as many
   */
  public static int length(int found, int size, String path) {
    if (found < 0 || found > size) {
      throw new InvalidValueException(
          "out-of-range", path, "the length " + found, "a length from 0 to " + size);
    }
    return found;
  }

  /** The error for a value that is absent: null, NaN or an empty Optional. */
  public static InvalidValueException missing(String path) {
    return new InvalidValueException(MISSING_VALUE, path, "no value", "a value");
  }

  /** The error for a value that is none of the categories. */
  public static InvalidValueException unknownCategory(
      Object found, String path, String... expected) {
    return new InvalidValueException(
        "unknown-category", path, Wording.of(found), Wording.oneOf(found, expected));
  }

  /**
   * The constant of an enum that a text names.
   *
   * @throws InvalidValueException {@code unknown-category} if there is none of that name
   */
  public static <E extends Enum<E>> E constant(Class<E> type, String name, String path) {
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      String[] names =
          Arrays.stream(type.getEnumConstants()).map(Enum::name).toArray(String[]::new);
      throw unknownCategory(name, path, names);
    }
  }

  /**
   * Where the largest score stands.
   *
   * @param index -1 if no score was the largest
   * @throws InvalidValueException {@code out-of-range} in that case
   */
  public static int winner(int index, String path) {
    if (index < 0) {
      throw new InvalidValueException(
          "out-of-range", path, "no score but NaN", "at least one that is a number");
    }
    return index;
  }

  /** The error for a column or index of a result that stands for no single category. */
  public static InvalidValueException noCategory(int index, String path) {
    String found = index < 0 ? "zeros only" : "index " + index;
    return new InvalidValueException("unknown-category", path, found, "the index of one category");
  }

  /** The error for a value that does not stand in a vocabulary. */
  public static InvalidValueException unknownCategory(Object found, String path, Vocabulary v) {
    return unknownCategory(found, path, v.categories());
  }
}
