package people;

import org.tensorbind.annotation.Impute;

class Asset {
  @Impute(value = "0", indicator = "known") long value; // WARNING: [tensorbind/impute-on-primitive]
}
