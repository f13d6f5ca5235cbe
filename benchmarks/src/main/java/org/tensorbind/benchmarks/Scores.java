package org.tensorbind.benchmarks;

import org.tensorbind.annotation.Tensor;

/** What the dense models answer. */
public record Scores(@Tensor(shape = 16) float[] scores) {}
