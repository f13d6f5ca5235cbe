package houses;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/house")
interface HouseModel {
  @Tensor
  float price(House house);
}
