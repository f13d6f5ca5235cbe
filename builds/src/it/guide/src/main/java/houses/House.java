package houses;

import java.util.Map;
import org.tensorbind.annotation.Tensor;

record House(String owner, @Tensor float area, @Tensor int rooms) {
  Map<String, Object> preview() {
    return HouseTensors.CONVERTER.preview(this);
  }
}
