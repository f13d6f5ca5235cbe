package places;

import org.tensorbind.TensorEncoder;
import org.tensorbind.TensorSlice;
import org.tensorbind.annotation.EncoderSpec;

@EncoderSpec(shape = {2, 0})
final class Wrong implements TensorEncoder<Place> {
  @Override
  public void encode(Place place, TensorSlice slice) {
    slice.set(0, (float) place.latitude());
  }
}
