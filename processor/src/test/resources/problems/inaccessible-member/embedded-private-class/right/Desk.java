import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

record Desk(@Embedded Drawer drawer) {

  record Drawer(@Tensor float depth) {}
}
