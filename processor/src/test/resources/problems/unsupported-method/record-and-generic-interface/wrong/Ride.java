package taxi;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/taxi") // ERROR: [tensorbind/unsupported-method]
record Ride(@Tensor float distance) {}
