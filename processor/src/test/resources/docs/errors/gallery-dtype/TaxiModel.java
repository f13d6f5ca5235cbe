import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/taxi")
public interface TaxiModel {
  @Tensor(shape = 1)
  float price(@Tensor double distance, @Tensor long hour);
}
