import java.util.List;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

record Chain(@Embedded Link<Link<Integer>> first) {
  record Link<T>(@Tensor T value, @Tensor int number) {}
}
