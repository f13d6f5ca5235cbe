package travel;

import org.tensorbind.annotation.Concat;
import org.tensorbind.annotation.Tensor;

@Tensor
public record Point(
    @Concat("xy") float x, // ERROR: [tensorbind/conflicting-encodings]
    @Tensor float y) {}
