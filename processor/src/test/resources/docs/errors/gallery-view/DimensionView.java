import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

@TensorView(of = java.awt.Dimension.class)
public interface DimensionView {
  @Tensor
  int widht();
}
