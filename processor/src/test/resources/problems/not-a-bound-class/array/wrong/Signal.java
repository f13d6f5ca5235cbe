import org.tensorbind.annotation.Embedded;

class Signal {
  @Embedded float[] samples; // ERROR: [tensorbind/not-a-bound-class]
}
