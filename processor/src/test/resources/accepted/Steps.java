package packing;

import java.util.List;
import org.tensorbind.annotation.Tensor;

@Tensor(dims = "time 5")
record Steps(
    @Tensor(dims = "time 3") float[][] positions,
    @Tensor(dims = "time 2") List<float[]> speeds) {}
