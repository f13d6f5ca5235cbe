import org.tensorbind.annotation.OneHot;

class Light {
  private enum Colour { RED, GREEN }

  @OneHot Colour colour; // ERROR: [tensorbind/inaccessible-member]
}
