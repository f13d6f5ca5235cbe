import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;

public class Thumbnail {
  @Tensor(shape = {8, 8}, dtype = DType.UINT8) byte[] pixels;
}
