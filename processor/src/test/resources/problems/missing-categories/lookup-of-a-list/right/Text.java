import java.util.List;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.Padded;

interface Text {
  @Lookup(categories = {"a", "the"}) @Padded(length = 9) List<String> words();
}
