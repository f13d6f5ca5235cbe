package names;

import java.util.List;
import java.util.Set;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

class CollidingSequences {
  @Padded List<Float> list;
  @Padded(mask = "mask", lengths = "lengths") int[] size;
  @Tensor long[] length;
  @Tensor(dims = "axis") float[] axis;
  @Tensor(dims = "i") float[] i;
  @Padded List<List<Integer>> element;
  @Padded List<Value> value;
  @Embedded Value example;
  @OneHot @Padded Set<Column> column;
  @Lookup(categories = {"x"}) @Padded String[] block;

  static class Value {
    @Tensor int value;
    @Padded(length = 2) List<Long> list;
    @Tensor(shape = {3}) float[] size;
  }

  enum Column {
    LIST,
    VALUE
  }
}
