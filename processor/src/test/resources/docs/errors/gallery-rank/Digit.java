import org.tensorbind.annotation.Tensor;

public record Digit(@Tensor(shape = {28, 28, 1}) float[][] pixels) {}
