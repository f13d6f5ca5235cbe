package cars;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/mpg")
interface CarModel {
  @Tensor(shape = 1)
  float mpg(Car car);
}
