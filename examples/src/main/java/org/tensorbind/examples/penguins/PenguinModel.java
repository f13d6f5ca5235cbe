package org.tensorbind.examples.penguins;

import java.util.List;
import org.tensorbind.annotation.SavedModel;

/** The model in {@code models/penguins}, whose signature javac has compared with this. */
@SavedModel(path = "models/penguins")
public interface PenguinModel extends AutoCloseable {

  /** Tells the species of one penguin. */
  SpeciesScore classify(Penguin penguin);

  /** Tells the species of many, in one call of the model. */
  List<SpeciesScore> classify(List<Penguin> penguins);

  @Override
  void close();
}
