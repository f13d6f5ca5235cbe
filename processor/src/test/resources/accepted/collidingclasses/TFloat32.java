package clash;

public record TFloat32(@org.tensorbind.annotation.Tensor float value) {}
