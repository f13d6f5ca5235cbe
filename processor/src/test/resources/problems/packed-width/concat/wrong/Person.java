package people;

import org.tensorbind.annotation.Concat;
import org.tensorbind.annotation.Tensor;

class Person {
  @Concat(value = "body", shape = {3}) float height; // ERROR: [tensorbind/packed-width]
  @Concat("body") float weight;
  @Tensor int age;
}
