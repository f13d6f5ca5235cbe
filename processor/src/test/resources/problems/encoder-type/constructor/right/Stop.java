package places;

import org.tensorbind.annotation.EncodedBy;
import org.tensorbind.annotation.Tensor;

record Stop(
    @Tensor int line,
    @EncodedBy(OnSphere.class)
        Place place) {}
