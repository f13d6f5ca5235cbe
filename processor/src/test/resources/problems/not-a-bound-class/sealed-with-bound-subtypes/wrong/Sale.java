import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

record Sale(@Embedded Payment payment) { // ERROR: [tensorbind/not-a-bound-class]
  sealed interface Payment permits Card, Cash {}

  record Card(@Tensor float amount) implements Payment {}

  record Cash(@Tensor float amount) implements Payment {}
}
