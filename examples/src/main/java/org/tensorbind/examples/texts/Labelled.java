package org.tensorbind.examples.texts;

import java.util.List;
import java.util.Locale;
import org.tensorbind.examples.support.Resources;
import org.tensorbind.examples.words.Language;
import org.tensorbind.examples.words.Words;

/** A fragment whose language is known: those of the example {@code words}. */
record Labelled(Fragment fragment, Language language) {

  static List<Labelled> load() {
    return Resources.lines(Words.class, "sentences.tsv").stream().map(Labelled::parse).toList();
  }

  private static Labelled parse(String line) {
    int tab = line.indexOf('\t');
    Language language = Language.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
    return new Labelled(new Fragment(line.substring(tab + 1)), language);
  }
}
