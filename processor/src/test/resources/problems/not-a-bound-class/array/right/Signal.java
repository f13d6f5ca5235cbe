import org.tensorbind.annotation.Tensor;

class Signal {
  @Tensor float[] samples;
}
