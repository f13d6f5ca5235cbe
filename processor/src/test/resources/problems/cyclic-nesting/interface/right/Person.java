package org.example.people;

import org.tensorbind.annotation.Tensor;

public interface Person {
  @Tensor
  int age();

  Person mother();
}
