package taxi;

import java.util.List;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;
import org.tensorflow.Result;

/** Everything that a method may be. */
@SavedModel(path = "models/taxi")
public interface TaxiModel extends AutoCloseable {
  Price predict(Ride ride);

  List<Price> predict(List<Ride> rides);

  List<Price> predictAny(List<? extends Ride> rides);

  Price price(@Tensor float distance, @Tensor long hour);

  @Tensor(name = "price")
  float justPrice(Ride ride);

  @Tensor(name = "tip", shape = 1)
  List<Float> tips(List<Ride> rides);

  Result raw(Ride ride);

  Result raws(List<Ride> rides);

  default Price ofHour(Ride ride, long hour) {
    return predict(new Ride(ride.distance(), hour));
  }

  static TaxiModel load() {
    return TaxiModelImpl.load();
  }

  @Override
  void close();
}
