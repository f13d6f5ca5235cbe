import org.tensorbind.annotation.Tensor;

public class Thumbnail {
  @Tensor(shape = {8, 8}) byte[] pixels; // ERROR: [tensorbind/ambiguous-bytes]
}
