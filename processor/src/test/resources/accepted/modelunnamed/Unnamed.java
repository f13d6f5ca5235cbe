import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/taxi")
interface Unnamed {
  @Tensor
  float price(@Tensor float distance);
}
