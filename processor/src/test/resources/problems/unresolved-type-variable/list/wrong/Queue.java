import java.util.List;
import org.tensorbind.annotation.Padded;

class Queue<T> {
  @Padded List<T> items; // ERROR: [tensorbind/unresolved-type-variable]
}
