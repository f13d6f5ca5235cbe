package text;

import org.tensorbind.annotation.Batch;
import org.tensorbind.annotation.ForSignature;
import org.tensorbind.annotation.PerCall;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/strings")
interface TextModel {
  @Tensor
  @ForSignature(batch = Batch.NO)
  String join(Words words, @PerCall @Tensor String separator);
}
