import org.tensorbind.annotation.Tensor;

record Knot(@Tensor int number) {
  record Tied<T>(@Tensor T value) {}

  record Rope(@Tensor Tied<Float> knot) {}
}
