package people;

import org.tensorbind.annotation.OneHot;

class Reply {
  @OneHot Mood mood;

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}
