package shop;

import org.tensorbind.annotation.Tensor;

public interface Tariff {
  @Tensor float price(int day); // ERROR: [tensorbind/inaccessible-member]
}
