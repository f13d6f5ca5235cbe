package ask;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/answer")
interface AnswerModel {
  @Tensor
  String answer(
      @Tensor String question,
      @Tensor String context,
      @Tensor(name = "keep_prob") float keepProb); // ERROR: [tensorbind/input-rank]
}
