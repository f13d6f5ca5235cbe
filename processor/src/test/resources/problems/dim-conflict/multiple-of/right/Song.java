import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

record Song(
    @Padded(length = 12, multipleOf = 4)
        @Tensor
        float[] notes) {}
