package org.tensorbind.benchmarks;

import org.tensorbind.annotation.Tensor;

/** What the dense models take. */
public record Features(@Tensor(shape = 35) float[] values) {}
