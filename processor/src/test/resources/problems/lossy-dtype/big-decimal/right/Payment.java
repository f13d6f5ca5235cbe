package bank;

import java.math.BigDecimal;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;

public record Payment(
    @Tensor(dtype = DType.FLOAT64) BigDecimal amount) {}
