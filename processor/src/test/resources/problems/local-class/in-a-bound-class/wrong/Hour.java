import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

public record Hour(@Tensor int minute) {
  String text() {
    record Part(@OneHot(depth = 24) int hour) {} // ERROR: [tensorbind/local-class]
    return new Part(minute).toString();
  }
}
