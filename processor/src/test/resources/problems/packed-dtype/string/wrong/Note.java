import org.tensorbind.annotation.Tensor;

@Tensor record Note(@Tensor String text, @Tensor int length) {} // ERROR: [tensorbind/packed-dtype]
