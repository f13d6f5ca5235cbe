import java.util.List;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

record Chain(@Embedded Link<Integer> first) { // ERROR: [tensorbind/cyclic-nesting]
  record Link<T>(@Tensor T value, @Embedded Link<List<T>> next) {}
}
