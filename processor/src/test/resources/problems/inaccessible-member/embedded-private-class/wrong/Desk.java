import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

record Desk(@Embedded Drawer drawer) {

  private record Drawer(@Tensor float depth) {} // ERROR: [tensorbind/inaccessible-member]
}
