package several;

import java.math.BigDecimal;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

public record Everything(
    @Tensor(shape = {2, 2}) float[][] matrix,
    @OneHot(categories = {"a", "b"}) String word,
    @Tensor(dtype = DType.FLOAT64) BigDecimal price,
    @Padded(length = 3) int[] tokens,
    @Impute("0") Integer count) {}
