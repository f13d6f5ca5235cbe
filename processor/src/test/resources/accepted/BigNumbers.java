package types;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Normalized;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Rescaled;
import org.tensorbind.annotation.Tensor;

class BigNumbers {
  @Tensor(dtype = DType.FLOAT64) BigDecimal price;
  @Tensor(dtype = DType.FLOAT32) BigDecimal rounded;
  @Tensor(dtype = DType.INT64) BigDecimal whole;
  @Tensor(dtype = DType.INT64) BigInteger big;
  @Tensor(dtype = DType.FLOAT64) BigInteger large;
  @Padded @Tensor(dtype = DType.FLOAT64) List<BigDecimal> prices;
  @Normalized(mean = 100, variance = 25) BigDecimal normalized;
  @Rescaled(scale = "0.01") BigInteger rescaled;
}
