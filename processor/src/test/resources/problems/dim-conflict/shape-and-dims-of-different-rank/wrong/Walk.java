import org.tensorbind.annotation.Tensor;

class Walk {
  @Tensor(shape = {5}, dims = "time 2") float[] steps; // ERROR: [tensorbind/dim-conflict]
}
