package people;

import org.tensorbind.annotation.Impute;

class Child {
  @Impute("1.5") Integer siblings; // ERROR: [tensorbind/value-not-representable]
}
