import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;

record Pick(
    @OneHot @Padded(length = 2) Side side) { // ERROR: [tensorbind/padded-not-a-sequence]
  enum Side {
    LEFT,
    RIGHT
  }
}
