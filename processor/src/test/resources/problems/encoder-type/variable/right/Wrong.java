package places;

import org.tensorbind.TensorEncoder;
import org.tensorbind.TensorSlice;
import org.tensorbind.annotation.EncoderSpec;

@EncoderSpec
final class Wrong<T> implements TensorEncoder<T> {
  @Override
  public void encode(T place, TensorSlice slice) {
    slice.set(0, (float) place.hashCode());
  }
}
