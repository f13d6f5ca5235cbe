package people;

import org.tensorbind.annotation.Embedded;

public record Vote(
    @Embedded Choice choice) { // ERROR: [tensorbind/not-a-bound-class]
  public enum Choice {
    YES,
    NO
  }
}
