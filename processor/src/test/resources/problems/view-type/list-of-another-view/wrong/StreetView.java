import java.util.List;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.TensorView;

@TensorView(of = Street.class)
interface StreetView {
  @Embedded
  @Padded
  List<OtherView> houses(); // ERROR: [tensorbind/view-type]
}
