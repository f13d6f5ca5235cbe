package shop;

import java.util.List;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

public record Order(
    @Embedded @Padded List<Item> items) {
  public record Item(@Tensor float price) {}
}
