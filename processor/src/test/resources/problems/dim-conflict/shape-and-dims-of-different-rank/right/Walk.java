import org.tensorbind.annotation.Tensor;

class Walk {
  @Tensor(shape = {5}, dims = "time") float[] steps;
}
