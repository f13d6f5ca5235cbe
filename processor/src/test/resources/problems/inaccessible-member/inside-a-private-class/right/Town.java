import org.tensorbind.annotation.Tensor;

class Town {
  static class Hall {
    static class Room {
      @Tensor int chairs;
    }
  }
}
