import org.tensorbind.annotation.OneHot;

class Gate {
  @OneHot(depth = 1) boolean open; // ERROR: [tensorbind/depth-mismatch]
}
