import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

@TensorView(of = Tile.class)
interface TileView {
  @Tensor
  default float area() { // ERROR: [tensorbind/invalid-view]
    return 0;
  }
}
