import org.tensorbind.annotation.Tensor;

class Guest {
  @Tensor int room;
}
