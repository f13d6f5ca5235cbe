import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

public record Hour(@Tensor int minute) {
  record Part(@OneHot(depth = 24) int hour) {}

  String text() {
    return new Part(minute).toString();
  }
}
