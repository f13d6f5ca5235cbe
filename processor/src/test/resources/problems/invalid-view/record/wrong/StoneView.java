import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

@TensorView(of = Stone.class) // ERROR: [tensorbind/invalid-view]
record StoneView(@Tensor int weight) {}
