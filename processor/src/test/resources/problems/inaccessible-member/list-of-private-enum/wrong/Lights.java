import java.util.List;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;

record Lights(
    @Padded(length = 3) @OneHot List<Colour> colours) { // ERROR: [tensorbind/inaccessible-member]

  private enum Colour { RED, GREEN }
}
