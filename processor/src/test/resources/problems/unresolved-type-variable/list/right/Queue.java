import java.util.List;
import org.tensorbind.annotation.Padded;

class Queue<T> {
  @Padded List<Integer> items;
  T next;
}
