package taxi;

import org.tensorbind.annotation.SavedModel;

@SavedModel(path = "models/taxi")
@SuppressWarnings("try")
interface TaxiModel extends Predictor<Ride, Price>, Closing, Again<Ride> {}
