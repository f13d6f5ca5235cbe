package shop;

import java.util.List;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

class Chest {
  @Padded(mask = "drawers_mask") List<Drawer> drawers;

  record Drawer(@Tensor float size) {}
}
