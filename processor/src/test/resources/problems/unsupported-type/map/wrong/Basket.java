package shop;

import java.util.Map;
import org.tensorbind.annotation.Tensor;

public class Basket {
  @Tensor Map<String, Integer> counts; // ERROR: [tensorbind/unsupported-type]
}
