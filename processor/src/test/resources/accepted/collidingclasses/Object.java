package clash;

public class Object {
  @org.tensorbind.annotation.Tensor float[] values;
}
