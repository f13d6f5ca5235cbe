package taxi;

import java.nio.file.Path;
import java.util.Optional;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/taxi")
interface TaxiModel {
  void run(Ride ride); // ERROR: [tensorbind/unsupported-method]

  Price ofThread(Thread ride); // ERROR: [tensorbind/unsupported-method]

  Price ofNumber(float distance); // ERROR: [tensorbind/unsupported-method]

  float number(Ride ride); // ERROR: [tensorbind/unsupported-method]

  String text(Ride ride); // ERROR: [tensorbind/unsupported-method]

  @Tensor
  void nothing(Ride ride); // ERROR: [tensorbind/unsupported-method]

  <T> Price generic(Ride ride, T more); // ERROR: [tensorbind/unsupported-method]

  Optional<Price> maybe(Ride ride); // ERROR: [tensorbind/unsupported-method]

  Price[] array(Ride ride); // ERROR: [tensorbind/unsupported-method]

  Price ofArray(Ride[] rides); // ERROR: [tensorbind/unsupported-method]

  Price ofMany(Ride... rides); // ERROR: [tensorbind/unsupported-method]

  Price load(); // ERROR: [tensorbind/unsupported-method]

  Price reload(Path directory); // ERROR: [tensorbind/unsupported-method]
}
