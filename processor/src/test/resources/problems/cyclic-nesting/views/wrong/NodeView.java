import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

@TensorView(of = Node.class)
interface NodeView {
  @Embedded
  NodeView next(); // ERROR: [tensorbind/cyclic-nesting]

  @Tensor
  int value();
}
