import org.tensorbind.annotation.TensorView;

@TensorView(of = Full.class) // ERROR: [tensorbind/not-a-bound-class]
interface EmptyView {
  int size();
}
