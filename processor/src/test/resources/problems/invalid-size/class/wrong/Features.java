package digits;

import org.tensorbind.annotation.Tensor;

@Tensor(
    name = "features",
    shape = {-5}) // ERROR: [tensorbind/invalid-size]
class Features {
  @Tensor float first;
  @Tensor float second;
}
