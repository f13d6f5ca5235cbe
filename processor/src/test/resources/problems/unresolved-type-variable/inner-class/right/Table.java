package generic;

import org.tensorbind.annotation.Tensor;

class Table<T> {
  class Entry { @Tensor int value; }
}
