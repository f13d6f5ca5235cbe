import org.tensorbind.annotation.Tensor;

enum Size {
  @Tensor SMALL, // ERROR: [tensorbind/static-member]
  LARGE
}
