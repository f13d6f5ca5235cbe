import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

@TensorView(of = Tile.class)
interface TileView {
  @Tensor
  float area();
}
