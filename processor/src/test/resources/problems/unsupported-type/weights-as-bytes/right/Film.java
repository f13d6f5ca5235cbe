package films;

import java.util.Map;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.MultiHot;
import org.tensorbind.annotation.Tensor;

record Film(
    @MultiHot(categories = {"en", "fr"})
        @Tensor(dtype = DType.FLOAT64)
        Map<String, Float> shares) {}
