package net;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;

public record Packet(
    @Tensor(dtype = DType.STRING) byte[] payload) {}
