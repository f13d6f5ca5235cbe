package org.tensorbind.examples.digits;

import java.util.Arrays;
import java.util.List;
import org.tensorbind.examples.support.Resources;

/**
 * 1,797 digits of 13 writers, scanned and scaled to 8 by 8.
 *
 * <p>E. Alpaydin and C. Kaynak: Optical Recognition of Handwritten Digits, UCI Machine Learning
 * Repository, CC BY 4.0. {@code SOURCES.md} among the resources says where the file is from.
 */
final class DigitData {

  private DigitData() {}

  static List<LabelledDigit> load() {
    return Resources.lines(DigitData.class, "digits.csv").stream().map(DigitData::parse).toList();
  }

  private static LabelledDigit parse(String line) {
    int[] cells = Arrays.stream(line.split(",", -1)).mapToInt(Integer::parseInt).toArray();
    return new LabelledDigit(new Digit(Arrays.copyOf(cells, 64)), cells[64]);
  }
}
