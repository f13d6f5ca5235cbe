package bank;

import java.math.BigDecimal;
import java.util.Optional;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.Tensor;

interface Bond {
  @Impute("0") @Tensor(dtype = DType.FLOAT32) Optional<BigDecimal> getRate();
}
