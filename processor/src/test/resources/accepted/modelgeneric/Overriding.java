package taxi;

import org.tensorbind.annotation.ForSignature;
import org.tensorbind.annotation.SavedModel;

@SavedModel(path = "models/taxi")
interface Overriding extends Predictor<Ride, Price> {
  @Override
  @ForSignature("serving_default")
  Price predict(Ride ride);
}
