package generic;

import org.tensorbind.annotation.Tensor;

public interface Measured<N extends Number> {
  @Tensor
  N amount();

  record Grams(Integer amount) implements Measured<Integer> {}

  record Metres(Double amount, @Tensor String source) implements Measured<Double> {}
}
