package types;

import java.nio.ByteBuffer;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;

class BufferOfText {
  @Tensor(dtype = DType.STRING) ByteBuffer text;
}
