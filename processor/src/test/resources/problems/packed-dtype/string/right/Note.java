import org.tensorbind.annotation.Tensor;

@Tensor
record Note(@Tensor String text, @Tensor String author) {}
