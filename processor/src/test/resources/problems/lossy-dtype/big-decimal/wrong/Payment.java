package bank;

import java.math.BigDecimal;
import org.tensorbind.annotation.Tensor;

public record Payment(
    @Tensor BigDecimal amount) {} // ERROR: [tensorbind/lossy-dtype]
