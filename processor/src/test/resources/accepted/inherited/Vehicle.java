package vehicles;

import org.tensorbind.annotation.Tensor;

public abstract class Vehicle {
  @Tensor public float weight;
  @Tensor private int wheels;

  public int getWheels() {
    return wheels;
  }

  @Tensor(name = "speed")
  public abstract float topSpeed();
}
