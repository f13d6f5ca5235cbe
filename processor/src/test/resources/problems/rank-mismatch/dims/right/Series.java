import org.tensorbind.annotation.Tensor;

record Series(
    @Tensor(dims = "time 3") float[][] values) {}
