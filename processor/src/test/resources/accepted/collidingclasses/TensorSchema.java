package clash;

public record TensorSchema(@org.tensorbind.annotation.Tensor float value) {}
