package ask;

import java.util.List;
import org.tensorbind.annotation.PerCall;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/answer")
interface AnswerModel {
  List<Answer> ask(
      List<Question> questions,
      @PerCall @Tensor(name = "keep_prob") float keepProb);
}
