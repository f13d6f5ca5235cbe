package places;

import org.tensorbind.annotation.EncodedBy;
import org.tensorbind.annotation.Tensor;

record Stop(
    @Tensor int line,
    @EncodedBy(Wrong.class) // ERROR: [tensorbind/encoder-type]
        Place place) {}
