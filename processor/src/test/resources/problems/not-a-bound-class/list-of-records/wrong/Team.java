package people;

import java.util.List;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Padded;

public record Team(
    @Embedded @Padded(length = 5) List<Member> members) { // ERROR: [tensorbind/not-a-bound-class]
  public record Member(String name) {}
}
