package films;

import java.util.Map;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.MultiHot;
import org.tensorbind.annotation.Tensor;

record Film(
    @MultiHot(categories = {"en", "fr"})
        @Tensor(dtype = DType.UINT8) // ERROR: [tensorbind/unsupported-type]
        Map<String, Float> shares) {}
