package org.tensorbind.examples.penguins;

import org.tensorbind.annotation.ArgMax;
import org.tensorbind.annotation.Tensor;

/**
 * What the model says of a penguin.
 *
 * @param species the species with the highest of the probabilities, {@code [n, 3]}
 * @param confidence the highest probability, {@code [n]}
 */
public record SpeciesScore(
    @ArgMax(name = "probabilities") Species species, @Tensor float confidence) {}
