package taxi;

import org.tensorbind.annotation.ForSignature;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/taxi")
interface TaxiModel {
  @Tensor
  float price(@Tensor float distance);

  @ForSignature("price_of")
  @Tensor
  float priceOf(@Tensor float distance);

  @ForSignature("price_of")
  @Tensor
  float priceAgain(@Tensor float distance);

  @ForSignature("tip_of")
  @Tensor
  float tip(@Tensor float distance);
}
