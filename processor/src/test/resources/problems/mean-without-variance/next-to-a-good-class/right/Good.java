package several;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

public record Good(@Tensor float value, @Embedded Bad bad) {}
