package self;

import java.util.List;
import org.tensorbind.annotation.Tensor;

public record Shot(@Tensor float x, @Tensor float y) {
  static float[] first(List<Shot> shots) {
    try (ShotTensors batch = ShotTensors.of(shots)) {
      return new float[] {batch.x().getFloat(0), batch.size()};
    }
  }

  ShotTensors tensors() {
    return ShotTensors.of(this);
  }

  static List<Shot> read(java.util.Map<String, org.tensorflow.Tensor> outputs) {
    return ShotTensors.read(outputs);
  }

  static org.tensorbind.TensorConverter<Shot, ShotTensors> converter() {
    return ShotTensors.CONVERTER;
  }
}
