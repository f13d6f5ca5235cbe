package people;

import org.tensorbind.annotation.Impute;

class Child {
  @Impute("1") Integer siblings;
}
