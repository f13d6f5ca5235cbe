package people;

import org.tensorbind.annotation.Tensor;

@Tensor(shape = {2})
class Point {
  @Tensor private float x;
  @Tensor private float y;

  float getX() {
    return x;
  }

  float getY() {
    return y;
  }
}
