import java.util.List;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;

record Pick(
    @OneHot @Padded(length = 2) List<Side> side) {
  enum Side {
    LEFT,
    RIGHT
  }
}
