package several;

import java.math.BigDecimal;
import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

public record Everything(
    @Tensor(shape = {2, 2, 2}) float[][] matrix, // ERROR: [tensorbind/rank-mismatch]
    @OneHot String word, // ERROR: [tensorbind/missing-categories]
    @Tensor BigDecimal price, // ERROR: [tensorbind/lossy-dtype]
    @Padded(length = 0) int[] tokens, // ERROR: [tensorbind/invalid-size]
    @Impute("0") int count) {} // WARNING: [tensorbind/impute-on-primitive]
