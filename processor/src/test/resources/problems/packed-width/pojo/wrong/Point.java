package people;

import org.tensorbind.annotation.Tensor;

@Tensor(shape = {3}) // ERROR: [tensorbind/packed-width]
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
