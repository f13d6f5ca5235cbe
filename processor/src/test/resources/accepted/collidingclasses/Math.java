package clash;

import org.tensorbind.annotation.DType;

public record Math(@org.tensorbind.annotation.Tensor(dtype = DType.INT32) long value) {}
