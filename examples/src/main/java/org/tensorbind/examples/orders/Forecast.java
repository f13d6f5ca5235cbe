package org.tensorbind.examples.orders;

import org.tensorbind.annotation.Tensor;

/**
 * What the model expects of an order.
 *
 * @param probability that something comes back, {@code [n]}
 * @param itemRisks what each of the twenty places for items adds to the log-odds, {@code [n, 20]};
 *     0 where there is no item
 */
public record Forecast(
    @Tensor float probability, @Tensor(name = "item_risks", shape = 20) float[] itemRisks) {}
