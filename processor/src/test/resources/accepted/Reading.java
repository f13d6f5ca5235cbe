package interfaces;

import java.util.List;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

public interface Reading {
  @Tensor
  float getTemperature();

  @Tensor
  boolean isValid();

  @OneHot
  Kind kind();

  @Padded(length = 4)
  @Tensor
  List<Float> history();

  @Tensor
  default int age() {
    return 0;
  }

  enum Kind {
    INDOOR,
    OUTDOOR
  }
}
