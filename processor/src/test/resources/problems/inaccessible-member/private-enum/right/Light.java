import org.tensorbind.annotation.OneHot;

class Light {
  enum Colour { RED, GREEN }

  @OneHot Colour colour;
}
