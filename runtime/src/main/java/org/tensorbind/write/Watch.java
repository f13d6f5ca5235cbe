package org.tensorbind.write;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tensorbind.ConversionListener;

/**
 * Counts during one conversion what its listener will be told. Generated code calls it where a
 * value is unknown, missing or too long, and nowhere else; if nobody listens, a call is a
 * comparison with null.
 */
public final class Watch {
  /** For conversions that nobody listens to. */
  static final Watch SILENT = new Watch(null);

  private final ConversionListener listener;
  private final Map<Event, Long> counts = new LinkedHashMap<>();

  private Watch(ConversionListener listener) {
    this.listener = listener;
  }

  static Watch of(ConversionListener listener) {
    return new Watch(listener);
  }

  private enum Kind {
    UNKNOWN,
    MISSING,
    TRUNCATED
  }

  private record Event(Kind kind, String path, Object value) {}

  /** Counts an unknown category and answers its column. */
  public int unknown(String path, Object value, int column) {
    if (listener != null) {
      count(Kind.UNKNOWN, path, value);
    }
    return column;
  }

  /** Counts an unknown category and answers its column. */
  public int unknown(String path, int value, int column) {
    if (listener != null) {
      count(Kind.UNKNOWN, path, value);
    }
    return column;
  }

  /** Counts an unknown category and answers its column. */
  public int unknown(String path, long value, int column) {
    if (listener != null) {
      count(Kind.UNKNOWN, path, value);
    }
    return column;
  }

  /** Counts an unknown category and answers its column. */
  public int unknown(String path, float value, int column) {
    if (listener != null) {
      count(Kind.UNKNOWN, path, value);
    }
    return column;
  }

  /** Counts an unknown category and answers its column. */
  public int unknown(String path, double value, int column) {
    if (listener != null) {
      count(Kind.UNKNOWN, path, value);
    }
    return column;
  }

  /** Counts a value that is missing: null, NaN, or an Optional that is empty or has NaN. */
  public void missing(String path, Object value) {
    if (listener != null) {
      count(Kind.MISSING, path, nullOrNaN(value));
    }
  }

  /** Counts a NaN that stands for a missing value. */
  public void missing(String path, double nan) {
    if (listener != null) {
      count(Kind.MISSING, path, nan);
    }
  }

  /** Counts a value that is missing and answers the one in its place. */
  public double missing(String path, Object value, double imputed) {
    missing(path, value);
    return imputed;
  }

  /** Counts a NaN that stands for a missing value and answers the one in its place. */
  public double missing(String path, double nan, double imputed) {
    missing(path, nan);
    return imputed;
  }

  /** Counts a sequence that is cut. */
  public void truncated(String path, int length) {
    if (listener != null) {
      count(Kind.TRUNCATED, path, length);
    }
  }

  private void count(Kind kind, String path, Object value) {
    counts.merge(new Event(kind, path, value), 1L, Long::sum);
  }

  /** Whatever is there and yet missing is NaN. */
  private static Object nullOrNaN(Object value) {
    boolean isThere =
        value instanceof Number
            || (value instanceof OptionalDouble number && number.isPresent())
            || (value instanceof Optional<?> optional && optional.isPresent());
    return isThere ? Double.NaN : null;
  }

  /** What counts for the same listener in another thread. */
  Watch fork() {
    return listener == null ? SILENT : new Watch(listener);
  }

  /** Takes over what has been counted in another thread. */
  void join(Watch other) {
    other.counts.forEach((event, count) -> counts.merge(event, count, Long::sum));
  }

  /** Tells the listener everything, once. */
  void deliver() {
    if (listener == null) {
      return;
    }
    counts.forEach(
        (event, count) -> {
          switch (event.kind()) {
            case UNKNOWN -> listener.onUnknown(event.path(), event.value(), count);
            case MISSING -> listener.onMissing(event.path(), event.value(), count);
            case TRUNCATED -> listener.onTruncated(event.path(), event.value(), count);
          }
        });
    counts.clear();
  }
}
