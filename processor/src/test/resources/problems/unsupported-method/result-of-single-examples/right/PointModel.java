package points;

import org.tensorbind.annotation.SavedModel;
import org.tensorflow.Result;

@SavedModel(path = "models/point")
interface PointModel {
  Result all(Point point);
}
