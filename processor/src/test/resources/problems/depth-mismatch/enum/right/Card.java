package garden;

import org.tensorbind.annotation.OneHot;

public record Card(
    @OneHot(depth = 4) Suit suit) {
  public enum Suit {
    CLUBS,
    DIAMONDS,
    HEARTS,
    SPADES
  }
}
