package titanic;
import java.util.List;
import org.tensorbind.annotation.SavedModel;

@SavedModel(path = "models/titanic")
public interface TitanicModel extends AutoCloseable {
  Survival predict(Passenger passenger);

  List<Survival> predict(List<Passenger> passengers);

  @Override
  void close();
}
