package shop;

import java.util.List;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

class Chest {
  @Padded(mask = "drawers_size") List<Drawer> drawers; // ERROR: [tensorbind/duplicate-tensor]

  record Drawer(@Tensor float size) {}
}
