package words;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/words")
interface WordsModel {
  @Tensor
  float score(Sentence sentence);
}
