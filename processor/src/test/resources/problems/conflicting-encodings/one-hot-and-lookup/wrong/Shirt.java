package shop;

import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

public record Shirt(
    @OneHot @Lookup Size size, // ERROR: [tensorbind/conflicting-encodings]
    @Tensor float price) {
  enum Size {
    S,
    M,
    L
  }
}
