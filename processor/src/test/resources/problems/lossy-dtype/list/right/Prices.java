import java.math.BigDecimal;
import java.util.List;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

public class Prices {
  @Padded @Tensor(dtype = DType.FLOAT32) List<BigDecimal> prices;
}
