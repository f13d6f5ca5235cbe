package org.tensorbind.examples.penguins;

import java.util.List;
import java.util.Locale;
import org.tensorbind.examples.support.Resources;

/**
 * The Palmer penguins: 344 penguins, measured from 2007 to 2009.
 *
 * <p>Collected by Dr. Kristen Gorman and the Palmer Station, Antarctica LTER; CC0. {@code
 * SOURCES.md} among the resources says where the file is from.
 */
final class PenguinData {

  private PenguinData() {}

  static List<Observation> load() {
    return Resources.lines(PenguinData.class, "penguins.csv").stream()
        .skip(1)
        .map(PenguinData::parse)
        .toList();
  }

  private static Observation parse(String line) {
    String[] cells = line.split(",", -1);
    Penguin penguin =
        new Penguin(
            cells[1],
            number(cells[2]),
            number(cells[3]),
            number(cells[4]),
            number(cells[5]),
            cells[6].isEmpty() ? null : Sex.valueOf(cells[6]));
    return new Observation(penguin, Species.valueOf(cells[0].toUpperCase(Locale.ROOT)));
  }

  private static Double number(String cell) {
    return cell.isEmpty() ? null : Double.valueOf(cell);
  }
}
