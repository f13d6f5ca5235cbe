package taxi;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@Deprecated(forRemoval = true)
@SavedModel(path = "models/taxi")
public interface OldModel {
  Price price(@Tensor float distance);
}
