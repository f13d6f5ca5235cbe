package org.tensorbind.examples.digits;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.IntStream;
import org.tensorbind.Scored;
import org.tensorbind.examples.support.ConfusionTable;
import org.tensorbind.examples.support.Split;

/**
 * Reads handwritten digits: flat arrays of pixels as images, and the best of several scores read
 * back.
 */
public final class Digits {

  /** One that even people look at twice. */
  private static final int SHOWN = 179;

  private Digits() {}

  /** Shows a digit and what the model reads, then judges the digits that it has never seen. */
  public static void main(String[] args) {
    run(System.out);
  }

  static ConfusionTable<Integer> run(PrintStream out) {
    List<LabelledDigit> heldOut = Split.of(DigitData.load()).heldOut();
    try (DigitModel model = DigitModelImpl.load()) {
      Digit shown = heldOut.get(SHOWN).digit();
      Reading reading = model.read(shown);
      out.print(shown);
      out.printf("looks like a %d. The likeliest digits:%n", reading.digit());
      for (Scored<Integer> each : reading.likeliest()) {
        out.printf("  %d: %5.1f %%%n", each.label(), 100 * each.score());
      }

      ConfusionTable<Integer> table = judge(model, heldOut);
      out.printf("%n%d held-out digits, a row for each true digit:%n%s%n", heldOut.size(), table);
      out.printf("accuracy: %.1f %%%n", 100 * table.accuracy());
      return table;
    }
  }

  static ConfusionTable<Integer> judge(DigitModel model, List<LabelledDigit> digits) {
    List<Reading> readings = model.read(digits.stream().map(LabelledDigit::digit).toList());
    ConfusionTable<Integer> table = new ConfusionTable<>(IntStream.range(0, 10).boxed().toList());
    for (int i = 0; i < readings.size(); i++) {
      table.add(digits.get(i).label(), (int) readings.get(i).digit());
    }
    return table;
  }
}
