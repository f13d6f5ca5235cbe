package encodings;

import java.math.BigDecimal;
import java.util.List;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.Normalized;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Rescaled;
import org.tensorbind.annotation.Tensor;

class Scaling {
  @Normalized(mean = 1, variance = 4) float normalized;
  @Normalized(mean = {1, 2, 3}, variance = {1, 4, 9}) @Tensor(shape = {3}) double[] steps;
  @Normalized(mean = 0.5, variance = 0.25) int whole;
  @Normalized(mean = 0, variance = 1) @Tensor(dtype = DType.FLOAT64) double exact;
  @Normalized(mean = 0, variance = 1) @Padded List<Float> list;
  @Rescaled(scale = "1/255") int pixel;
  @Rescaled(scale = "1/127.5", offset = "-1") @Tensor(shape = {4}) int[] pixels;
  @Rescaled(offset = "10") double shifted;
  @Rescaled(scale = "2e-3") @Impute("7") Long imputed;
  @Impute(value = "0", indicator = "is_nan") double notANumber;
  @Impute("2.5") Double boxed;
  @Impute("3") Short small;
  @Impute("0") @Tensor(dtype = DType.FLOAT64) BigDecimal big;
}
