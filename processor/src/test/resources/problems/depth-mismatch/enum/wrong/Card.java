package garden;

import org.tensorbind.annotation.OneHot;

public record Card(
    @OneHot(depth = 3) Suit suit) { // ERROR: [tensorbind/depth-mismatch]
  public enum Suit {
    CLUBS,
    DIAMONDS,
    HEARTS,
    SPADES
  }
}
