package taxi;

import java.util.Collection;
import java.util.List;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/taxi")
interface TaxiModel {
  List<Price> ofCollection(Collection<Ride> rides, @Tensor List<Long> hour); // ERROR: [tensorbind/unsupported-method]

  List<Price> ofOne(Ride ride, @Tensor List<Long> hour); // ERROR: [tensorbind/unsupported-method]

  List<Price> ofOneHour(List<Ride> rides, @Tensor long hour); // ERROR: [tensorbind/unsupported-method]

  Price one(List<Ride> rides, @Tensor List<Long> hour); // ERROR: [tensorbind/unsupported-method]

  @Tensor
  float oneNumber(List<Ride> rides, @Tensor List<Long> hour); // ERROR: [tensorbind/unsupported-method]

  Collection<Price> collection(List<Ride> rides, @Tensor List<Long> hour); // ERROR: [tensorbind/unsupported-method]

  List<Price> raw(List<Ride> rides, @Tensor List hour); // ERROR: [tensorbind/unsupported-method]
}
