package generic;

import org.tensorbind.annotation.Tensor;

class Table<T> {
  class Entry { @Tensor T value; } // ERROR: [tensorbind/unresolved-type-variable]
}
