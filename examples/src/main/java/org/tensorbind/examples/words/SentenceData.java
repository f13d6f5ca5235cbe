package org.tensorbind.examples.words;

import java.util.List;
import java.util.Locale;
import org.tensorbind.examples.support.Resources;

/**
 * Some 1,500 pieces of the Universal Declaration of Human Rights in six languages.
 *
 * <p>{@code SOURCES.md} among the resources says where they are from.
 */
final class SentenceData {

  private SentenceData() {}

  static List<Sample> load() {
    return Resources.lines(SentenceData.class, "sentences.tsv").stream()
        .map(SentenceData::parse)
        .toList();
  }

  private static Sample parse(String line) {
    int tab = line.indexOf('\t');
    Language language = Language.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
    return new Sample(new Sentence(line.substring(tab + 1)), language);
  }
}
