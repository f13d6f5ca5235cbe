package org.tensorbind.processor.combinations;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A type without elements.
 *
 * @param source as it is declared
 * @param boxed as a type argument
 * @param kind what encodings take it for
 * @param raw for arrays of it
 * @param value one of three, each as often as the others
 */
record Leaf(String source, String boxed, Kind kind, Class<?> raw, Function<Integer, Object> value)
    implements Type {
  /** What encodings fit. */
  enum Kind {
    BOOLEAN,
    WHOLE,
    REAL,
    BIG_WHOLE,
    BIG_REAL,
    CHAR,
    TEXT,
    ENUM,
    SEALED,
    UUID,
    DATE,
    PICTURE,
    BITS,
    MAP,
    OTHER
  }

  private static final int CHOICES = 3;

  @Override
  public int levels() {
    return 0;
  }

  @Override
  public Leaf leaf() {
    return this;
  }

  @Override
  public Object draw(Supply supply, int level) {
    if (!raw.isPrimitive() && supply.isMissing()) {
      return null;
    }
    Object any = value.apply(0);
    if (any instanceof Double && supply.isMissing()) {
      return Double.NaN;
    }
    if (any instanceof Float && supply.isMissing()) {
      return Float.NaN;
    }
    if (kind == Kind.TEXT && supply.tokens().isPresent()) {
      return IntStream.range(0, supply.sizes().at(level))
          .mapToObj(i -> value.apply(supply.below(CHOICES)).toString())
          .collect(Collectors.joining(supply.tokens().get()));
    }
    if (supply.isUnknown()) {
      return value.apply(CHOICES);
    }
    return value.apply(supply.below(kind == Kind.BOOLEAN ? 2 : CHOICES));
  }
}
