import org.tensorbind.annotation.Tensor;

interface Limits {
  @Tensor int MAXIMUM = 100; // ERROR: [tensorbind/static-member]
}
