package quiet;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;
import org.tensorflow.Result;

@SavedModel(path = "models/quiet")
interface QuietModel {

  Result y(@Tensor float x);
}
