package people;

import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

@Tensor(
    name = "features",
    shape = {7})
public record Passenger(
    @OneHot Sex sex,
    @OneHot(categories = {"C", "Q", "S"}) String port,
    @Tensor float fare,
    @Tensor int siblings) {
  public enum Sex {
    FEMALE,
    MALE
  }
}
