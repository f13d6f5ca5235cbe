package garden;

import java.util.List;
import org.tensorbind.Scored;
import org.tensorbind.annotation.ArgMax;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TopK;

@SavedModel(path = "models/flower")
interface FlowerModel {
  @ArgMax(name = "species") // ERROR: [tensorbind/output-rank]
  int classify(@Tensor(shape = 4) float[] x);

  @TopK(2) // ERROR: [tensorbind/output-rank]
  List<Scored<Integer>> best(@Tensor(shape = 4) float[] x);
}
