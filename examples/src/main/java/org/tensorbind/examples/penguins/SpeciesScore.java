package org.tensorbind.examples.penguins;

import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

/**
 * What the model says of a penguin.
 *
 * @param species the species with the highest of the probabilities, {@code [n, 3]}
 * @param confidence the highest probability, {@code [n]}
 */
public record SpeciesScore(
    @Tensor(name = "probabilities") @OneHot Species species, @Tensor float confidence) {}
