import org.tensorbind.annotation.Tensor;

public record Offer(@Tensor(name = "gross") float net, @Tensor float gross) {}
