package taxi;

import org.tensorbind.annotation.Tensor;

public record Price(@Tensor float price, @Tensor(shape = 1) float tip) {}
