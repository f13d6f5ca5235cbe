package org.tensorbind.examples.digits;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.IntStream;
import org.tensorbind.examples.support.ConfusionTable;
import org.tensorbind.examples.support.PackagedModels;
import org.tensorbind.examples.support.Split;
import org.tensorflow.Result;
import org.tensorflow.SavedModelBundle;

/** Reads handwritten digits: flat arrays of pixels as images, and arrays read back. */
public final class Digits {

  private static final int SHOWN = 7;

  private Digits() {}

  /** Shows a digit and what the model reads, then judges the digits that it has never seen. */
  public static void main(String[] args) {
    run(System.out);
  }

  static ConfusionTable<Integer> run(PrintStream out) {
    List<LabelledDigit> heldOut = Split.of(DigitData.load()).heldOut();
    try (SavedModelBundle model = PackagedModels.load("digits")) {
      Digit shown = heldOut.get(SHOWN).digit();
      Reading reading = read(model, List.of(shown)).get(0);
      out.print(shown);
      out.printf("looks like a %d. How likely each digit is:%n", reading.digit());
      for (int digit = 0; digit < 10; digit++) {
        out.printf("  %d: %5.1f %%%n", digit, 100 * reading.probabilities()[digit]);
      }

      ConfusionTable<Integer> table = judge(model, heldOut);
      out.printf("%n%d held-out digits, a row for each true digit:%n%s%n", heldOut.size(), table);
      out.printf("accuracy: %.1f %%%n", 100 * table.accuracy());
      return table;
    }
  }

  static ConfusionTable<Integer> judge(SavedModelBundle model, List<LabelledDigit> digits) {
    List<Reading> readings = read(model, digits.stream().map(LabelledDigit::digit).toList());
    ConfusionTable<Integer> table = new ConfusionTable<>(IntStream.range(0, 10).boxed().toList());
    for (int i = 0; i < readings.size(); i++) {
      table.add(digits.get(i).label(), (int) readings.get(i).digit());
    }
    return table;
  }

  private static List<Reading> read(SavedModelBundle model, List<Digit> digits) {
    try (DigitTensors batch = DigitTensors.of(digits);
        Result result = model.function("serving_default").call(batch.tensors())) {
      return ReadingTensors.read(result);
    }
  }
}
