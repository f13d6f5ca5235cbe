import org.tensorbind.annotation.Tensor;

record Series(
    @Tensor(dims = "time") float[][] values) {} // ERROR: [tensorbind/rank-mismatch]
