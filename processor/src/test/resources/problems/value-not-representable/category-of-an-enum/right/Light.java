package people;

import org.tensorbind.annotation.OneHot;

interface Light {
  @OneHot(categories = {"RED", "GREEN"}) Signal signal();

  enum Signal {
    RED,
    GREEN
  }
}
