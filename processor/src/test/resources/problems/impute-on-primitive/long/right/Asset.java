package people;

import java.util.OptionalLong;
import org.tensorbind.annotation.Impute;

class Asset {
  @Impute(value = "0", indicator = "known") OptionalLong value;
}
