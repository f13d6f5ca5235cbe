import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

class Ticket {
  private final int level;

  Ticket(@OneHot(depth = 3) int level) {
    this.level = level;
  }

  int getLevel() {
    return level;
  }
}
