package org.tensorbind.processor.shape;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The size of one axis: fixed or unknown, with the name that {@code dims} gave it, if any.
 *
 * @param value the number of elements, or {@link #UNKNOWN}
 * @param name a name that stands for one size in the whole object; empty for none
 */
public record Size(long value, String name) {
  /** As in {@code shape}: known only when the data is seen. */
  public static final long UNKNOWN = -1;

  private static final long UNREACHABLE = 1L << (Integer.SIZE - 1);

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

  public static Size of(long value) {
    return new Size(value, "");
  }

  public static Size unknown() {
    return of(UNKNOWN);
  }

  public static Size named(String name) {
    return new Size(UNKNOWN, name);
  }

  /** Reads a word of {@code dims}; nothing if it is neither a name nor a number. */
  public static Optional<Size> parse(String word) {
    if (NUMBER.matcher(word).matches()) {
      return Optional.of(of(Long.parseLong(word)));
    }
    return NAME.matcher(word).matches() ? Optional.of(named(word)) : Optional.empty();
  }

  /**
   * The least common multiple of two positive numbers; 2^31, which no axis reaches, if it is more.
   */
  public static long commonMultiple(long one, long other) {
    long divisor = one;
    for (long rest = other; rest != 0; ) {
      long next = divisor % rest;
      divisor = rest;
      rest = next;
    }
    long factor = one / divisor;
    return factor > UNREACHABLE / other ? UNREACHABLE : factor * other;
  }

  public boolean isFixed() {
    return value != UNKNOWN;
  }

  /** What both claims together say, or nothing if they contradict each other. */
  public Optional<Size> and(Size other) {
    boolean sizesAgree = !isFixed() || !other.isFixed() || value == other.value;
    boolean namesAgree = name.isEmpty() || other.name.isEmpty() || name.equals(other.name);
    return sizesAgree && namesAgree
        ? Optional.of(
            new Size(Math.max(value, other.value), name + (name.isEmpty() ? other.name : "")))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return name.isEmpty() || isFixed() ? Long.toString(value) : name;
  }
}
