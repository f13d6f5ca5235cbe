package taxi;

import java.util.List;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

public class Outer {
  public record Ride(@Tensor float distance) {}

  @SavedModel(path = "models/taxi")
  public interface Model {
    Price price(Ride ride);

    List<Price> prices(List<Ride> rides);

    record Price(@Tensor float price) {}
  }

  static class Inner {
    @SavedModel(path = "models/taxi")
    interface Other {
      @Tensor
      float price(@Tensor float distance);
    }
  }

  static Outer_ModelImpl model() {
    return Outer_ModelImpl.load();
  }

  static Outer_Inner_OtherImpl other() {
    return Outer_Inner_OtherImpl.load();
  }
}
