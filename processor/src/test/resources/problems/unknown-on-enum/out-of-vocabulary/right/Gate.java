import org.tensorbind.annotation.OneHot;

class Gate {
  enum State { OPEN, SHUT }

  @OneHot
  State state;
}
