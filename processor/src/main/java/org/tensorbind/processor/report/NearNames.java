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

  /**
   * How many letters are added, left out, replaced, or swapped with the next one (optimal string
   * alignment); letters that differ in case only are one letter.
   */
  static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[][] distances = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        distances[i][j] = i == 0 || j == 0 ? i + j : distance(a, i, b, j, distances);
      }
    }
    return distances[a.length()][b.length()];
  }

  /** Of the beginnings of two texts, from what is known of shorter ones. */
  private static int distance(String a, int i, String b, int j, int[][] known) {
    boolean isSame = a.charAt(i - 1) == b.charAt(j - 1);
    int replaced = known[i - 1][j - 1] + (isSame ? 0 : 1);
    int least = Math.min(replaced, Math.min(known[i - 1][j], known[i][j - 1]) + 1);
    boolean isSwapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return isSwapped ? Math.min(least, known[i - 2][j - 2] + 1) : least;
  }
}
