import org.tensorbind.annotation.Tensor;

interface Limits {
  @Tensor int maximum();
}
