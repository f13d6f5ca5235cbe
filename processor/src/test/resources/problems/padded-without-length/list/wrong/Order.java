package shop;

import java.util.List;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

public record Order(
    @Embedded List<Item> items) { // ERROR: [tensorbind/padded-without-length]
  public record Item(@Tensor float price) {}
}
