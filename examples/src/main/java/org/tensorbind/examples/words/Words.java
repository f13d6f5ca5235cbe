package org.tensorbind.examples.words;

import java.io.PrintStream;
import java.util.List;
import org.tensorbind.Scored;
import org.tensorbind.examples.support.ConfusionTable;
import org.tensorbind.examples.support.Split;

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
    try (LanguageModel model = LanguageModelImpl.load()) {
      for (Sentence sentence : UNSEEN) {
        out.printf("%-50s%s%n", sentence.text(), text(model.guess(sentence).likeliest()));
      }

      ConfusionTable<Language> table = judge(model, heldOut);
      out.printf(
          "%n%d held-out sentences, a row for each true language:%n%s%n", heldOut.size(), table);
      out.printf("accuracy: %.1f %%%n", 100 * table.accuracy());
      return table;
    }
  }

  static ConfusionTable<Language> judge(LanguageModel model, List<Sample> samples) {
    List<Guess> guesses = model.guess(samples.stream().map(Sample::sentence).toList());
    ConfusionTable<Language> table = new ConfusionTable<>(List.of(Language.values()));
    for (int i = 0; i < guesses.size(); i++) {
      table.add(samples.get(i).language(), guesses.get(i).language());
    }
    return table;
  }

  private static String text(List<Scored<Language>> languages) {
    StringBuilder text = new StringBuilder();
    for (Scored<Language> each : languages) {
      text.append(String.format(" %-8s%3.0f %%", each.label(), 100 * each.score()));
    }
    return text.toString();
  }
}
