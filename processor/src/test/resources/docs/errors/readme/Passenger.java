package titanic;

import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.Normalized;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.Unknown;

@Tensor(name = "features")
public record Passenger(
    @OneHot Sex sex,
    @OneHot(categories = {"C", "Q", "S"}, unknown = Unknown.ZEROS) String port,
    @Normalized(mean = 29.7, variance = 211.0) @Impute("29.7") Float age,
    @Tensor float fare,
    @Tensor int siblings) {

  public enum Sex {
    FEMALE,
    MALE,
    OTHER
  }
}
