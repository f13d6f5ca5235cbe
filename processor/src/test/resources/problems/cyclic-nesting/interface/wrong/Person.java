package org.example.people;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

public interface Person {
  @Tensor
  int age();

  @Embedded Person mother(); // ERROR: [tensorbind/cyclic-nesting]
}
