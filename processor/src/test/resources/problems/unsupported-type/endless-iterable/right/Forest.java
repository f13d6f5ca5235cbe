import org.tensorbind.annotation.Tensor;

class Forest {
  interface Tree extends Iterable<Integer> {}

  @Tensor(shape = -1) Tree tree;
}
