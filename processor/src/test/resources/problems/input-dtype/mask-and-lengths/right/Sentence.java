package words;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Padded;

record Sentence(
    @Padded(
            length = 20, maskDtype = DType.FLOAT32, lengthsDtype = DType.INT64,
            mask = "mask",
            lengths = "lengths")
        long[] tokens) {}
