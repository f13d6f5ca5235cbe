import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

record Sale(@Embedded Payment payment) {
  sealed interface Payment permits Card, Cash {
    @Tensor
    float amount();
  }

  record Card(float amount) implements Payment {}

  record Cash(float amount) implements Payment {}
}
