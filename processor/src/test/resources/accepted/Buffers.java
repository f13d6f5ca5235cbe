package types;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Side;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.Truncate;

class Buffers {
  @Tensor(dtype = DType.UINT8) ByteBuffer bytes;
  @Tensor(dtype = DType.INT32) ByteBuffer numbers;
  @Tensor ShortBuffer shorts;
  @Tensor IntBuffer ints;
  @Tensor LongBuffer longs;
  @Tensor FloatBuffer floats;
  @Tensor DoubleBuffer doubles;
  @Tensor(shape = {4, 4, 3}) FloatBuffer image;
  @Tensor(shape = {8}, dtype = DType.FLOAT32) DoubleBuffer rounded;
  @Tensor(shape = {-1, 2}) LongBuffer pairs;
  @Padded(length = 16) IntBuffer padded;
  @Padded(side = Side.START, truncate = Truncate.START, length = 4) FloatBuffer window;
  @Impute("0") @Tensor(shape = {3}) FloatBuffer imputed;
}
