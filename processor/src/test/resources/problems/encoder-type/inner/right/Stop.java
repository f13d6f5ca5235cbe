package places;

import org.tensorbind.TensorEncoder;
import org.tensorbind.TensorSlice;
import org.tensorbind.annotation.EncodedBy;
import org.tensorbind.annotation.EncoderSpec;

class Stop {
  @EncodedBy(Length.class)
  String name;

  @EncoderSpec
  static final class Length implements TensorEncoder<String> {
    @Override
    public void encode(String text, TensorSlice slice) {
      slice.set(0, (float) text.length());
    }
  }
}
