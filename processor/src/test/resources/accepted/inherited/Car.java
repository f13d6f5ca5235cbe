package vehicles;

import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

public class Car extends Vehicle {
  @OneHot private Fuel fuel;

  public Fuel getFuel() {
    return fuel;
  }

  @Override
  @Tensor(name = "speed", shape = {1})
  public float topSpeed() {
    return 180;
  }

  public enum Fuel {
    PETROL,
    DIESEL,
    ELECTRIC
  }
}
