package org.tensorbind.examples.words;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.tensorbind.examples.support.ConfusionTable;
import org.tensorbind.examples.support.PackagedModels;
import org.tensorbind.examples.support.Split;
import org.tensorflow.Result;
import org.tensorflow.SavedModelBundle;

/** Tells the language of a sentence: sequences of any length, looked up, padded and masked. */
public final class Words {

  private static final List<Sentence> UNSEEN =
      List.of(
          new Sentence("The cat is sleeping on the warm kitchen floor"),
          new Sentence("Die Katze schläft auf dem warmen Küchenboden"),
          new Sentence("Le chat dort sur le sol chaud de la cuisine"),
          new Sentence("El gato duerme en el suelo caliente de la cocina"),
          new Sentence("Il gatto dorme sul pavimento caldo della cucina"),
          new Sentence("De kat slaapt op de warme vloer van de keuken"));

  private Words() {}

  /** Guesses a few sentences of everyday life, then those of the data set's held-out third. */
  public static void main(String[] args) {
    run(System.out);
  }

  static ConfusionTable<Language> run(PrintStream out) {
    List<Sample> heldOut = Split.of(SentenceData.load()).heldOut();
    try (SavedModelBundle model = PackagedModels.load("words")) {
      List<Guess> guesses = guess(model, UNSEEN);
      for (int i = 0; i < UNSEEN.size(); i++) {
        Guess guess = guesses.get(i);
        out.printf(
            "%-50s %s (%.0f %%)%n",
            UNSEEN.get(i).text(), guess.language(), 100 * guess.confidence());
      }

      ConfusionTable<Language> table = judge(model, heldOut);
      out.printf(
          "%n%d held-out sentences, a row for each true language:%n%s%n", heldOut.size(), table);
      out.printf("accuracy: %.1f %%%n", 100 * table.accuracy());
      return table;
    }
  }

  static ConfusionTable<Language> judge(SavedModelBundle model, List<Sample> samples) {
    List<Guess> guesses = guess(model, samples.stream().map(Sample::sentence).toList());
    ConfusionTable<Language> table = new ConfusionTable<>(List.of(Language.values()));
    for (int i = 0; i < guesses.size(); i++) {
      Language guessed = Language.valueOf(guesses.get(i).language().toUpperCase(Locale.ROOT));
      table.add(samples.get(i).language(), guessed);
    }
    return table;
  }

  private static List<Guess> guess(SavedModelBundle model, List<Sentence> sentences) {
    try (SentenceTensors batch = SentenceTensors.of(sentences);
        Result result = model.function("serving_default").call(batch.tensors())) {
      return GuessTensors.read(result);
    }
  }
}
