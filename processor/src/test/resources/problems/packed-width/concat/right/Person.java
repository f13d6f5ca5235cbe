package people;

import org.tensorbind.annotation.Concat;
import org.tensorbind.annotation.Tensor;

class Person {
  @Concat(value = "body", shape = {2}) float height;
  @Concat("body") float weight;
  @Tensor int age;
}
