package text;

import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.Text;

record Review(
    @Text @Padded
        @Tensor(shape = 10)
        String body) {}
