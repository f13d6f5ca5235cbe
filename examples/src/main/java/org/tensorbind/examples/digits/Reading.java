package org.tensorbind.examples.digits;

import org.tensorbind.annotation.Tensor;

/**
 * What the model reads.
 *
 * @param digit the digit that it takes the picture for, {@code [n]}
 * @param probabilities how likely it finds each of the ten, {@code [n, 10]}
 */
public record Reading(@Tensor long digit, @Tensor(shape = 10) float[] probabilities) {}
