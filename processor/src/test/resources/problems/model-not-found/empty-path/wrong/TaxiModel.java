package taxi;

import org.tensorbind.annotation.SavedModel;

@SavedModel(path = "") // ERROR: [tensorbind/model-not-found]
interface TaxiModel {
  Fare price(Ride ride);
}
