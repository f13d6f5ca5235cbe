package taxi;

import java.util.List;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/taxi")
interface TaxiModel {
  List<Price> ofCollection(List<Ride> rides, @Tensor List<Long> hour);

  List<Price> ofOne(List<Ride> rides, @Tensor List<Long> hour);

  List<Price> ofOneHour(List<Ride> rides, @Tensor List<Long> hour);

  List<Price> one(List<Ride> rides, @Tensor List<Long> hour);

  @Tensor(name = "price")
  List<Float> oneNumber(List<Ride> rides, @Tensor List<Long> hour);

  List<Price> collection(List<Ride> rides, @Tensor List<Long> hour);

  List<Price> raw(List<Ride> rides, @Tensor List<Long> hour);
}
