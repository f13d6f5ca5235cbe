package clash;

public class Tensor {
  @org.tensorbind.annotation.Tensor int value;
}
