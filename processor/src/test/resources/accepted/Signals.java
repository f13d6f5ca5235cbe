package packing;

import java.util.List;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

@Tensor(shape = {6, 6})
class Signals {
  @Tensor(shape = {6, 3})
  float[][] acceleration;

  @Tensor(shape = {6, 1})
  float[] pressure;

  @OneHot
  @Tensor(shape = {6, 2})
  List<State> states;

  enum State {
    ON,
    OFF
  }
}
