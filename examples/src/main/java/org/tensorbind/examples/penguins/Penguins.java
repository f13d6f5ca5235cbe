package org.tensorbind.examples.penguins;

import java.io.PrintStream;
import java.util.List;
import org.tensorbind.examples.support.ConfusionTable;
import org.tensorbind.examples.support.Split;

/**
 * Tells the species of penguins: numbers with gaps, an enum and a category, packed into one vector.
 */
public final class Penguins {

  private Penguins() {}

  /** Judges the penguins that the model has never seen, and one that nobody has. */
  public static void main(String[] args) {
    run(System.out);
  }

  static ConfusionTable<Species> run(PrintStream out) {
    List<Observation> heldOut = Split.of(PenguinData.load()).heldOut();
    try (PenguinModel model = PenguinModelImpl.load()) {
      out.println("What the model is fed:");
      out.println(PenguinTensors.SCHEMA);
      out.println();

      Penguin halfMeasured = new Penguin("Biscoe", 47.5, null, 218.0, null, null);
      SpeciesScore score = model.classify(halfMeasured);
      out.println(halfMeasured);
      out.printf("is %s, the model is %.1f %% sure%n%n", score.species(), 100 * score.confidence());

      ConfusionTable<Species> table = judge(model, heldOut);
      out.printf("%d held-out penguins, a row for each true species:%n%s%n", heldOut.size(), table);
      out.printf("accuracy: %.1f %%%n", 100 * table.accuracy());
      return table;
    }
  }

  static ConfusionTable<Species> judge(PenguinModel model, List<Observation> observations) {
    List<Penguin> penguins = observations.stream().map(Observation::penguin).toList();
    List<SpeciesScore> scores = model.classify(penguins);
    ConfusionTable<Species> table = new ConfusionTable<>(List.of(Species.values()));
    for (int i = 0; i < scores.size(); i++) {
      table.add(observations.get(i).species(), scores.get(i).species());
    }
    return table;
  }
}
