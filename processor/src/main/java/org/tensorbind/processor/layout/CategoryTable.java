package org.tensorbind.processor.layout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.tensorbind.processor.model.Annotations.Drop;
import org.tensorbind.processor.model.Annotations.Missing;
import org.tensorbind.processor.model.Annotations.OovPosition;
import org.tensorbind.processor.model.Annotations.Unknown;
import org.tensorbind.processor.model.EncodingSettings.LookupSettings;
import org.tensorbind.processor.model.EncodingSettings.OneHotSettings;

/**
 * Which column, or index, each category of a one-hot or look-up encoding has.
 *
 * @param categories in the order of the model's contract; empty where integers stand for themselves
 * @param columns for each category its column; {@link #ZEROS} for a dropped one
 * @param size the one-hot's width, or the number of indices
 * @param unknown the column of an unknown value, {@link #ZEROS} or {@link #REFUSED}
 * @param oovBuckets how many columns from {@code unknown} on unknown values are spread over
 * @param missing the column of a missing value, {@link #ZEROS} or {@link #REFUSED}
 * @param integers for integral members with classes 0..n-1: n
 * @param integerOffset what is added to such a class to get its column; below 0 if it is dropped
 * @param resource that the categories come from; empty if they are written out
 */
public record CategoryTable(
    List<String> categories,
    List<Integer> columns,
    long size,
    int unknown,
    int oovBuckets,
    int missing,
    OptionalInt integers,
    int integerOffset,
    String resource) {
  /** No column: all zeros. */
  public static final int ZEROS = -1;

  /** Not allowed at run time. */
  public static final int REFUSED = -2;

  /** The columns of scikit-learn's OneHotEncoder, with Keras' out-of-vocabulary columns. */
  static CategoryTable oneHot(
      List<String> categories, OptionalInt integers, OneHotSettings settings) {
    int front =
        settings.unknown() == Unknown.OOV && settings.oovPosition() == OovPosition.FRONT
            ? (int) settings.oov()
            : 0;
    Set<String> rare = new HashSet<>(settings.infrequent());
    int frequent =
        integers.orElseGet(() -> (int) categories.stream().filter(c -> !rare.contains(c)).count());
    int shared = rare.isEmpty() ? 0 : 1;
    boolean drops =
        settings.drop() == Drop.FIRST
            || (settings.drop() == Drop.IF_BINARY && frequent + shared == 2);
    int dropped = drops ? 1 : 0;
    int infrequentColumn = front + frequent - dropped;
    List<Integer> columns = new ArrayList<>();
    int next = front - dropped;
    for (String category : categories) {
      if (rare.contains(category)) {
        columns.add(infrequentColumn);
      } else {
        columns.add(next < front ? ZEROS : next);
        next++;
      }
    }
    int size = infrequentColumn + shared;
    int unknown =
        switch (settings.unknown()) {
          case ERROR -> REFUSED;
          case ZEROS -> ZEROS;
          case INFREQUENT -> infrequentColumn;
          case OOV -> front > 0 ? 0 : size;
        };
    if (settings.unknown() == Unknown.OOV && front == 0) {
      size += (int) settings.oov();
    }
    int missing =
        switch (settings.missing()) {
          case ERROR -> REFUSED;
          case ZEROS -> ZEROS;
          case CATEGORY -> size;
        };
    if (settings.missing() == Missing.CATEGORY) {
      size++;
    }
    int buckets = settings.unknown() == Unknown.OOV ? (int) settings.oov() : 1;
    return new CategoryTable(
        categories,
        columns,
        size,
        unknown,
        buckets,
        missing,
        integers,
        front - dropped,
        settings.source().resource());
  }

  /**
   * The indices of Keras' StringLookup: mask, out-of-vocabulary in front, categories, or behind.
   */
  static CategoryTable lookup(List<String> categories, LookupSettings settings) {
    boolean hasOov = settings.unknown() == Unknown.OOV;
    int mask = settings.maskToken().isPresent() ? 1 : 0;
    int front = hasOov && settings.oovPosition() == OovPosition.FRONT ? (int) settings.oov() : 0;
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < categories.size(); i++) {
      columns.add(mask + front + i);
    }
    int end = mask + front + categories.size();
    int unknown = !hasOov ? REFUSED : front > 0 ? mask : end;
    int size = end + (hasOov && front == 0 ? (int) settings.oov() : 0);
    int buckets = hasOov ? (int) settings.oov() : 1;
    return new CategoryTable(
        categories,
        columns,
        size,
        unknown,
        buckets,
        REFUSED,
        OptionalInt.empty(),
        0,
        settings.source().resource());
  }

  /** One column for each label, in order. */
  static CategoryTable labels(List<String> labels) {
    List<Integer> columns = IntStream.range(0, labels.size()).boxed().toList();
    return new CategoryTable(
        labels, columns, labels.size(), REFUSED, 1, REFUSED, OptionalInt.empty(), 0, "");
  }

  /** The column of the first category, if the others follow it in order. */
  public OptionalInt firstOfSuccessive() {
    int first = columns.isEmpty() ? 0 : columns.get(0);
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i) != first + i) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of(first);
  }

  /** The SHA-256 of the categories, one a line, in hexadecimal. */
  public String digest() {
    try {
      byte[] text = String.join("\n", categories).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** True if a category's place in the list is its column. */
  public boolean isIdentity() {
    return firstOfSuccessive().equals(OptionalInt.of(0));
  }
}
