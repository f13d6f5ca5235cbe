import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.TensorView;

@TensorView(of = Job.class)
abstract class JobView {
  @OneHot(depth = 3) int phase;
}
