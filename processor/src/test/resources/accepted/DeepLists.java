package deep;

import java.util.List;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

record DeepLists(@Padded(length = 2) List<A> as) {
  record A(@Padded(length = 3) List<B> bs, @Tensor float a) {}

  record B(@Padded List<C> cs, @Tensor float b) {}

  record C(@Padded(multipleOf = 8) List<D> ds, @Tensor float c) {}

  record D(@Padded(length = 4) float[] values, @Tensor float d) {}
}
