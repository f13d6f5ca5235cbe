package org.tensorbind.examples.texts;

import java.util.EnumMap;
import java.util.Map;
import org.tensorbind.examples.words.Language;

/**
 * Tells languages apart by their words alone: how often each bucket was hit in what is known, and
 * which language's counts point into the direction of the fragment's.
 */
final class Centroids {
  private final Map<Language, double[]> counts = new EnumMap<>(Language.class);

  /** Adds a fragment whose language is known. */
  void learn(Fragment fragment, Language language) {
    double[] sums = counts.computeIfAbsent(language, any -> new double[Fragment.BUCKETS]);
    for (long bucket : buckets(fragment)) {
      sums[(int) bucket]++;
    }
  }

  /** The language with the largest cosine. */
  Language guess(Fragment fragment) {
    long[] buckets = buckets(fragment);
    Language best = Language.values()[0];
    double most = -1;
    for (Map.Entry<Language, double[]> each : counts.entrySet()) {
      double cosine = dot(each.getValue(), buckets) / norm(each.getValue());
      if (cosine > most) {
        most = cosine;
        best = each.getKey();
      }
    }
    return best;
  }

  /** The tensor of the words, without TensorFlow's native library. */
  static long[] buckets(Fragment fragment) {
    return (long[]) FragmentTensors.CONVERTER.preview(fragment).get("text");
  }

  private static double dot(double[] sums, long[] buckets) {
    double sum = 0;
    for (long bucket : buckets) {
      sum += sums[(int) bucket];
    }
    return sum;
  }

  private static double norm(double[] sums) {
    double squares = 0;
    for (double each : sums) {
      squares += each * each;
    }
    return Math.sqrt(squares);
  }
}
