package people;

import java.util.List;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

public record Team(
    @Embedded @Padded(length = 5) List<Member> members) {
  public record Member(@Tensor String name) {}
}
