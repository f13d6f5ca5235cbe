import org.tensorbind.annotation.OneHot;

interface Weather {
  @OneHot(depth = 3) int getCover();
}
