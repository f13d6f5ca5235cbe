package org.tensorbind.examples.digits;

import java.util.List;
import org.tensorbind.Scored;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TopK;

/**
 * What the model reads, from two of its outputs.
 *
 * @param digit the digit that it takes the picture for, {@code [n]}
 * @param likeliest the three digits with the highest probabilities, of {@code [n, 10]}
 */
public record Reading(
    @Tensor long digit,
    @TopK(value = 3, name = "probabilities") @Tensor(shape = 10) List<Scored<Integer>> likeliest) {}
