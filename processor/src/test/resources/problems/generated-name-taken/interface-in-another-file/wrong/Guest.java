import org.tensorbind.annotation.Tensor;

class Guest { @Tensor int room; } // ERROR: [tensorbind/generated-name-taken]
