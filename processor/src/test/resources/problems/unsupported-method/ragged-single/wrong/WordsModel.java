package words;

import org.tensorbind.annotation.Batch;
import org.tensorbind.annotation.ForSignature;
import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/words")
interface WordsModel {
  @ForSignature(batch = Batch.NO)
  @Tensor(name = "score")
  float score(@Ragged @Tensor(name = "r") float[] points); // ERROR: [tensorbind/unsupported-method]
}
