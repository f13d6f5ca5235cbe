package places;

import org.tensorbind.TensorEncoder;
import org.tensorbind.TensorSlice;
import org.tensorbind.annotation.EncoderSpec;

@EncoderSpec
final class Wrong implements TensorEncoder<Place> {
  Wrong(int size) {
    assert size > 0;
  }

  @Override
  public void encode(Place place, TensorSlice slice) {
    slice.set(0, (float) place.latitude());
  }
}
