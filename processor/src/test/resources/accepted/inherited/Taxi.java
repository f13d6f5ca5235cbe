package cars;

import org.tensorbind.annotation.Tensor;

import vehicles.Car;

public class Taxi extends Car {
  @Tensor public float farePerKilometre;
}
