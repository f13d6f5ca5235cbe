package geometry;

import org.tensorbind.annotation.OneHot;

public record Drawing(
    @OneHot Figure figure) {
  sealed interface Figure permits Circle, Square {}

  record Circle() implements Figure {}

  record Square() implements Figure {}
}
