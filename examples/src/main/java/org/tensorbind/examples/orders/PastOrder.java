package org.tensorbind.examples.orders;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

/**
 * An order of which it is known whether something came back: what the model learns from.
 *
 * @param order the tensors of the order, named as in the model
 * @param returned 1 or 0, {@code [n]}
 */
public record PastOrder(
    @Embedded(prefix = "") Order order, @Tensor(dtype = DType.FLOAT32) boolean returned) {}
