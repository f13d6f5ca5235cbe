import org.tensorbind.annotation.OneHot;

class Gate {
  @OneHot(depth = 2) boolean open;
}
