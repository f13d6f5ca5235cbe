package net;

import org.tensorbind.annotation.Tensor;

public record Packet(
    @Tensor byte[] payload) {} // ERROR: [tensorbind/ambiguous-bytes]
