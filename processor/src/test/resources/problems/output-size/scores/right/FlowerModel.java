package garden;

import java.util.List;
import org.tensorbind.Scored;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TopK;

@SavedModel(path = "models/flower")
interface FlowerModel {
  Flower classify(@Tensor(shape = 4) float[] x);

  @TopK(3)
  List<Scored<Integer>> best(@Tensor(shape = 4) float[] x);
}
