package signals;

import org.tensorbind.annotation.Concat;

class Both {
  @Concat("x") double a;
  @Concat("x") double b;
}
