package org.tensorbind.examples.words;

import java.util.List;
import org.tensorbind.annotation.SavedModel;

/** The model in {@code models/words}. */
@SavedModel(path = "models/words")
public interface LanguageModel extends AutoCloseable {

  /** Guesses the language of a sentence. */
  Guess guess(Sentence sentence);

  /** Guesses the languages of many sentences, in one call of the model. */
  List<Guess> guess(List<Sentence> sentences);

  @Override
  void close();
}
