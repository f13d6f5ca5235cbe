package packing;

import org.tensorbind.annotation.Concat;
import org.tensorbind.annotation.Normalized;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

class Groups {
  @Concat(value = "body", shape = {3})
  float height;

  @Tensor int apart;

  @Concat("body")
  float weight;

  @Concat("home")
  @OneHot(categories = {"north", "south"})
  String region;

  @Concat(value = "body", shape = {3})
  boolean smoker;

  @Concat("home")
  @Normalized(mean = 2, variance = 4)
  int rooms;

  @Concat("home")
  @Tensor(shape = {2})
  float[] position;
}
