package taxi;

import org.tensorbind.annotation.Tensor;

record Place(@Tensor double lat, @Tensor double lon) {}
