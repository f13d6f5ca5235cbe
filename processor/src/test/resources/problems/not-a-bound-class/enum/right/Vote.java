package people;

import org.tensorbind.annotation.OneHot;

public record Vote(
    @OneHot Choice choice) {
  public enum Choice {
    YES,
    NO
  }
}
