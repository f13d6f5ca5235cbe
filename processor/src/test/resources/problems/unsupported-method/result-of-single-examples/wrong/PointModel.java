package points;

import java.util.List;
import org.tensorbind.annotation.SavedModel;
import org.tensorflow.Result;

@SavedModel(path = "models/point")
interface PointModel {
  Result all(List<Point> points); // ERROR: [tensorbind/unsupported-method]
}
