package mix;

import java.util.List;
import java.util.Optional;
import org.tensorbind.Scored;
import org.tensorbind.annotation.ArgMax;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.PerCall;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TopK;
import org.tensorflow.Result;

@SavedModel(path = "models/mix")
interface MixModel {
  @Tensor
  float mixed(@Tensor float left, Both both, @PerCall Knobs knobs);

  @Tensor(name = "mixed")
  List<Float> mixed(@Tensor List<Float> left, List<Both> both, @PerCall Knobs knobs);

  @ArgMax(labels = {"a", "b", "c"})
  String best(
      Both both,
      @Tensor float left,
      @PerCall @Tensor float temperature,
      @PerCall @Tensor(shape = 2) long[] seeds);

  @TopK(value = 2, name = "best")
  List<Scored<Integer>> two(Both both, @Tensor float left, @PerCall Knobs knobs);

  List<Best> all(
      List<Both> both,
      @Tensor(name = "left") List<Float> lefts,
      @PerCall @Tensor float temperature,
      @PerCall @Tensor(shape = 2) long[] seeds);

  Result raw(
      List<Both> both,
      @Tensor List<Float> left,
      @PerCall @Tensor float temperature,
      @PerCall @Tensor(shape = 2) long[] seeds);

  @Tensor(name = "best", shape = 3)
  float[] scores(Both both, @Tensor Float left, @PerCall Knobs knobs) throws Exception;

  @Tensor(name = "mixed")
  float ofArray(
      @Tensor float left,
      @Embedded Point point,
      @PerCall Knobs knobs,
      @Tensor(shape = 3) float... right);

  @Tensor(name = "mixed")
  Optional<Float> maybe(Both both, @Tensor Optional<Float> left, @PerCall Knobs knobs);
}
