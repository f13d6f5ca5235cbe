package digits;

import org.tensorbind.annotation.Tensor;

@Tensor(
    name = "features",
    shape = {2})
class Features {
  @Tensor float first;
  @Tensor float second;
}
