package shop;

import org.tensorbind.annotation.Tensor;

public record Offer(
    @Tensor(name = "price") float net,
    @Tensor(name = "gross_price") float gross) {}
