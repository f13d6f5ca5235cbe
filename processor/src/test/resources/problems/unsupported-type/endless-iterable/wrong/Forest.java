import org.tensorbind.annotation.Tensor;

class Forest {
  interface Tree extends Iterable<Tree> {}

  @Tensor Tree tree; // ERROR: [tensorbind/unsupported-type]
}
