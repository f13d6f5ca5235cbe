package words;

import java.util.List;
import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/words")
interface WordsModel {
  @Tensor(name = "score")
  @Ragged // ERROR: [tensorbind/not-readable]
  List<Float> scores(@Tensor float x);
}
