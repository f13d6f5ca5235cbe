package taxi;

import org.tensorbind.annotation.Tensor;

public record Price(@Tensor float price) {}
