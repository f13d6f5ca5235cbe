package clash;

public record String(@org.tensorbind.annotation.Tensor java.lang.String value) {}
