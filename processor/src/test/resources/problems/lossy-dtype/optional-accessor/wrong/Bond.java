package bank;

import java.math.BigDecimal;
import java.util.Optional;
import org.tensorbind.annotation.Impute;

interface Bond {
  @Impute("0") Optional<BigDecimal> getRate(); // ERROR: [tensorbind/lossy-dtype]
}
