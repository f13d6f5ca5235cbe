package all;

import java.util.List;
import org.tensorbind.annotation.Batch;
import org.tensorbind.annotation.ForSignature;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;
import org.tensorflow.Result;

@SavedModel(path = "models/all")
interface AllModel {
  @Tensor
  float y(@Tensor float whateverItIsCalled);

  @ForSignature("clock")
  @Tensor
  float time();

  @ForSignature("clock")
  @Tensor(name = "zone")
  String zone();

  @ForSignature("clock")
  Result clock();

  @ForSignature("fixed")
  @Tensor
  float sum(Point point);

  @ForSignature("fixed")
  @Tensor
  List<Float> sums(List<Point> points);

  @ForSignature("fixed")
  Result sumOf(Point point);

  @ForSignature("chunks")
  Out c(Pair pair);

  @ForSignature("chunks")
  List<Out> all(List<Pair> pairs);

  @ForSignature("chunks")
  @Tensor
  float ofTwo(@Tensor float a, @Tensor(shape = 3) float[] b);

  @ForSignature("chunks")
  Result rawChunk(@Tensor float a, @Tensor(shape = 3) float[] b);

  @ForSignature("anything")
  @Tensor(shape = 2)
  float[] any(@Tensor(shape = {2, 2}) float[][] matrix);

  @ForSignature(value = "words", batch = Batch.NO)
  @Tensor
  String join(@Padded String[] words);

  @ForSignature("mixed-dtypes")
  @Tensor
  float y(Odd odd);

  @ForSignature("mixed-dtypes")
  Result raw(Odd odd);
}
