package net;

import java.nio.ByteBuffer;
import org.tensorbind.annotation.Tensor;

class Frame {
  @Tensor ByteBuffer pixels; // ERROR: [tensorbind/ambiguous-bytes]
}
