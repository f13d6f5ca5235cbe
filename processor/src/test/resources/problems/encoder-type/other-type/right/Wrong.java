package places;

import org.tensorbind.TensorEncoder;
import org.tensorbind.TensorSlice;
import org.tensorbind.annotation.EncoderSpec;

@EncoderSpec
final class Wrong implements TensorEncoder<String> {
  @Override
  public void encode(String place, TensorSlice slice) {
    slice.set(0, (float) place.length());
  }
}
