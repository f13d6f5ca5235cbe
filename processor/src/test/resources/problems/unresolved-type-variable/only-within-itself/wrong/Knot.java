import org.tensorbind.annotation.Tensor;

record Knot(@Tensor int number) {
  record Tied<T>(@Tensor T value) {} // ERROR: [tensorbind/unresolved-type-variable]
}
