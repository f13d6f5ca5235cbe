package shop;

import org.tensorbind.annotation.Tensor;

public record Offer(
    @Tensor(name = "price") float net,
    @Tensor(name = "price") float gross) {} // ERROR: [tensorbind/duplicate-tensor]
