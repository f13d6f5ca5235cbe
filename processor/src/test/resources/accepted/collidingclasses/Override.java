package clash;

public class Override {
  @org.tensorbind.annotation.Tensor float value;
}
