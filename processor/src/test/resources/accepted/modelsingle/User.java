package taxi;

import java.nio.file.Path;
import org.tensorbind.SavedModels;

final class User {
  private User() {}

  static Price use(Path folder, Ride ride) {
    try (TaxiModel model = TaxiModelImpl.load(folder)) {
      return model.predict(ride);
    }
  }

  static float again(Ride ride) {
    try (TaxiModelImpl model = TaxiModelImpl.load()) {
      model.reload(Path.of("models/taxi"));
      return model.justPrice(ride);
    }
  }

  static TaxiModel shared(Path folder) {
    return SavedModels.load(TaxiModel.class, folder);
  }
}
