package org.tensorbind.examples.orders;

import org.tensorbind.annotation.Tensor;

/**
 * What the model expects of an order.
 *
 * @param probability that something comes back, {@code [n]}
 */
public record Forecast(@Tensor float probability) {}
