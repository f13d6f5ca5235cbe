import org.tensorbind.annotation.ArgMax;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/taxi")
public interface TaxiModel {
  @ArgMax(name = "zone", labels = {"north", "south"})
  String zone(@Tensor float distance, @Tensor long hour);
}
