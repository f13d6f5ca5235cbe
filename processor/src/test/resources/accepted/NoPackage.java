import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

record NoPackage(@Tensor float value, @OneHot(depth = 2) int bit, @Padded String[] words) {
  record Inside(@Tensor float value) {}
}
