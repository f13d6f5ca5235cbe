package taxi;

import java.util.List;
import org.tensorbind.annotation.SavedModel;

@SavedModel(path = "models/taxi")
interface TaxiModel {
  List<Price> prices(List<Ride> rides);
}
