package words;

import java.util.List;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/words")
interface WordsModel {
  @Tensor(name = "score")
  @Padded
  List<Float> scores(@Tensor float x);
}
