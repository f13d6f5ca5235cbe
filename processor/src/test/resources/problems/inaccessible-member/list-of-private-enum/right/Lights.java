import java.util.List;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;

record Lights(
    @Padded(length = 3) @OneHot List<Colour> colours) {

  enum Colour { RED, GREEN }
}
