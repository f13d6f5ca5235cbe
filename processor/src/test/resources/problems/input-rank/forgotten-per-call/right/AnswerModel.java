package ask;

import org.tensorbind.annotation.PerCall;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/answer")
interface AnswerModel {
  @Tensor
  String answer(
      @Tensor String question,
      @Tensor String context,
      @PerCall @Tensor(name = "keep_prob") float keepProb);
}
