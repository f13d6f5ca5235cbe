package generic;

import java.util.List;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

public class Holder<T> {
  @Tensor public float weight;
  public T content;

  static class Shelf {
    @Embedded Holder<String> words;
    @Embedded Holder<? extends Number> numbers;
    @Padded List<Holder<Integer>> many;
  }
}
