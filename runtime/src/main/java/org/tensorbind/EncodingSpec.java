package org.tensorbind;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How the values of a member become elements of a tensor. Compared by value; {@link #toString()}
 * says it in words.
 *
 * <p>The kinds that generated classes use, and what their parameters mean, are listed in the
 * reference. Any other kind is kept, hashed and compared all the same.
 *
 * @param kind such as {@code one-hot}, {@code lookup}, {@code normalized} or {@code value}
 * @param parameters by name, in the order in which they are shown. A value is a text, a truth
 *     value, a whole number as {@link Long}, another number as {@link Double}, or a list of such.
 *     Numbers are brought into that form, and what is no number for JSON, such as NaN, becomes
 *     text.
 */
public record EncodingSpec(String kind, Map<String, Object> parameters) {
  /** From here on a double is beyond the whole numbers that a long holds. */
  private static final double BEYOND_LONG = 0x1p63;

  /**
   * Checks and copies what it is given.
   *
   * @throws IllegalArgumentException for a parameter that is neither text, number, truth value nor
   *     a list of these
   */
  public EncodingSpec {
    Objects.requireNonNull(kind, "kind");
    Map<String, Object> copy = new LinkedHashMap<>();
    parameters.forEach(
        (name, value) -> copy.put(Objects.requireNonNull(name, "name"), normal(name, value)));
    parameters = Collections.unmodifiableMap(copy);
  }

  /** An encoding without parameters. */
  public static EncodingSpec of(String kind) {
    return new EncodingSpec(kind, Map.of());
  }

  /**
   * The same with one more parameter.
   *
   * @throws IllegalArgumentException for a value that no parameter can have
   */
  public EncodingSpec with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(parameters);
    more.put(name, value);
    return new EncodingSpec(kind, more);
  }

  private static Object normal(String name, Object value) {
    if (value instanceof String || value instanceof Boolean || value instanceof Long) {
      return value;
    }
    if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
      return ((Number) value).longValue();
    }
    if (value instanceof Double || value instanceof Float) {
      return normal(((Number) value).doubleValue());
    }
    if (value instanceof List<?> list) {
      return list.stream().map(each -> normal(name, each)).toList();
    }
    String found = value == null ? "null" : value.getClass().getName();
    throw new IllegalArgumentException("Parameter \"" + name + "\" cannot be a " + found + ".");
  }

  /** Tools that rewrite JSON may write 30 for 30.0, so that these two must be one. */
  private static Object normal(double value) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    boolean isNegativeZero = value == 0 && 1 / value < 0;
    boolean isWhole = value == Math.rint(value) && Math.abs(value) < BEYOND_LONG;
    return isWhole && !isNegativeZero ? (Object) (long) value : (Object) value;
  }

  /** In words, such as {@code one-hot of C, Q, S, unknown=zeros}; long lists are cut short. */
  @Override
  public String toString() {
    return EncodingText.of(this);
  }
}
