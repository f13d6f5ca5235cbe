package people;

import org.tensorbind.annotation.ArgMax;

class Reply {
  @ArgMax int digit;
}
