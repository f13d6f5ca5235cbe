import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Unknown;

class Gate {
  enum State { OPEN, SHUT }

  @OneHot(unknown = Unknown.OOV) // ERROR: [tensorbind/unknown-on-enum]
  State state;
}
