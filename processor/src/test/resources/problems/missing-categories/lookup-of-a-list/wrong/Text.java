import java.util.List;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.Padded;

interface Text {
  @Lookup @Padded(length = 9) List<String> words(); // ERROR: [tensorbind/missing-categories]
}
