package taxi;

import org.tensorbind.annotation.ForSignature;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/taxi")
interface TaxiModel {
  @Tensor
  float price(@Tensor float distance);

  @ForSignature("price_off") // ERROR: [tensorbind/unknown-signature]
  @Tensor
  float priceOf(@Tensor float distance);

  @ForSignature("price_off") // ERROR: [tensorbind/unknown-signature]
  @Tensor
  float priceAgain(@Tensor float distance);

  @ForSignature("tipping") // ERROR: [tensorbind/unknown-signature]
  @Tensor
  float tip(@Tensor float distance);
}
