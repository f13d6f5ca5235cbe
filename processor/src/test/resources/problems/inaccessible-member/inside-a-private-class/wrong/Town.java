import org.tensorbind.annotation.Tensor;

class Town {
  private static class Hall { static class Room { @Tensor int chairs; } } // ERROR: [tensorbind/inaccessible-member]
}
