package clash;

public record Result(@org.tensorbind.annotation.Tensor float value) {}
