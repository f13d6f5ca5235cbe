package org.tensorbind.examples.penguins;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.OneHot;

/**
 * A penguin whose species is known: what the model learns from.
 *
 * @param penguin the tensor {@code penguin}, {@code [n, 9]}
 * @param species the tensor {@code species}, {@code [n, 3]}
 */
public record Observation(@Embedded Penguin penguin, @OneHot Species species) {}
