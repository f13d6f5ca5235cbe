package words;

import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/words")
interface WordsModel {
  @Tensor(name = "score")
  float score(
      @Tensor float x, @Ragged @Tensor(name = "r") float[] points);
}
