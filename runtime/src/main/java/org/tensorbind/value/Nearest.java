package org.tensorbind.value;

import java.util.Locale;
import java.util.Optional;

/** Finds what was probably meant. */
final class Nearest {
  private static final int MAX_CANDIDATES = 10_000;

  private Nearest() {}

  /**
   * The candidate with the fewest differing letters, if no more than a third of them differ; the
   * first of several. Case counts for less than a letter. Nothing is searched in very long lists.
   */
  static Optional<String> to(String name, String... candidates) {
    String near = null;
    int least = name.length() / 3 + 1;
    if (candidates.length <= MAX_CANDIDATES) {
      String folded = name.toLowerCase(Locale.ROOT);
      for (String candidate : candidates) {
        if (Math.abs(candidate.length() - name.length()) < least) {
          int distance = distance(folded, candidate.toLowerCase(Locale.ROOT));
          if (distance < least) {
            least = distance;
            near = candidate;
          }
        }
      }
    }
    return Optional.ofNullable(near);
  }

  /**
   * How many characters are added, left out, replaced, or swapped with the next one (optimal string
   * alignment).
   */
  private static int distance(String a, String b) {
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
