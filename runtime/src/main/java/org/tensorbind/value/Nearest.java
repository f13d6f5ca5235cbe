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

  /** Levenshtein's distance: insertions, deletions and replacements of one character. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
