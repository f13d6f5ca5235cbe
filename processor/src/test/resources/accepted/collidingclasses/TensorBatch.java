package clash;

public record TensorBatch(@org.tensorbind.annotation.Tensor float value) {}
