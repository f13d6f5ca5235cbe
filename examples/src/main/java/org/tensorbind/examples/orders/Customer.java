package org.tensorbind.examples.orders;

import org.tensorbind.annotation.Normalized;
import org.tensorbind.annotation.Tensor;

/**
 * Who orders; one vector of two.
 *
 * @param name not fed to the model
 * @param orders how many orders there were before
 * @param returnRate the share of them that came back, from 0 to 1
 */
@Tensor(shape = 2)
public record Customer(
    String name,
    @Normalized(mean = 10, variance = 36) int orders,
    @Normalized(mean = 0.3, variance = 0.04) double returnRate) {}
