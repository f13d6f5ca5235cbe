import java.math.BigDecimal;
import java.util.List;
import org.tensorbind.annotation.Padded;

public class Prices {
  @Padded List<BigDecimal> prices; // ERROR: [tensorbind/lossy-dtype]
}
