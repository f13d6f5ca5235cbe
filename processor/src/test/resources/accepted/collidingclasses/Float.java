package clash;

public record Float(@org.tensorbind.annotation.Tensor float value) {}
