package org.tensorbind.benchmarks.report;

import java.util.Locale;

/** Numbers with three significant digits. */
final class Numbers {
  private Numbers() {}

  static String text(double value) {
    String format = value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f";
    return String.format(Locale.ROOT, format, value);
  }

  static String text(Measurement measurement) {
    return text(measurement.median()) + " ± " + text(measurement.spread());
  }
}
