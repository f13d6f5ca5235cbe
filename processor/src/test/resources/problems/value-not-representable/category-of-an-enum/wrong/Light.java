package people;

import org.tensorbind.annotation.OneHot;

interface Light {
  @OneHot(categories = {"RED", "GREN"}) Signal signal(); // ERROR: [tensorbind/value-not-representable]

  enum Signal {
    RED,
    GREEN
  }
}
