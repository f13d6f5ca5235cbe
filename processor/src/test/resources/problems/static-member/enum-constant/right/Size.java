import org.tensorbind.annotation.Tensor;

enum Size {
  SMALL,
  LARGE;

  @Tensor int rank() {
    return ordinal();
  }
}
