package ask;

import org.tensorbind.annotation.Tensor;

record Answer(@Tensor String answer) {}
