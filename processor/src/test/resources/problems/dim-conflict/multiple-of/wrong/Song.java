import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

record Song(
    @Padded(length = 10, multipleOf = 4) // ERROR: [tensorbind/dim-conflict]
        @Tensor
        float[] notes) {}
