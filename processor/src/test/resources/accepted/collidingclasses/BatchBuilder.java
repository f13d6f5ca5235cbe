package clash;

public record BatchBuilder(@org.tensorbind.annotation.Tensor float value) {}
