package taxi;

import org.tensorbind.annotation.SavedModel;

@SavedModel(path = "models/taxi")
interface TaxiModel {
  Fare price(Ride ride);
}
