package org.tensorbind.processor.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what was probably meant by a misspelt name. */
public final class NearNames {
  private NearNames() {}

  /** The nearest of {@code names}, if it is near and no other is as near. */
  public static Optional<String> to(String found, Collection<String> names) {
    int limit = Math.max(1, found.length() / 3);
    Optional<String> nearest =
        names.stream().min(Comparator.comparingInt((String name) -> distance(found, name)));
    return nearest
        .filter(name -> distance(found, name) <= limit)
        .filter(name -> name.length() > distance(found, name))
        .filter(
            name ->
                names.stream()
                        .filter(other -> distance(found, other) == distance(found, name))
                        .count()
                    == 1);
  }

  /** Levenshtein's edit distance; letters that differ in case only are one letter. */
  static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j - 1], row[j]) + 1);
      }
    }
    return row[b.length()];
  }
}
