import org.tensorbind.annotation.Normalized;

interface Age {
  @Normalized int years(); // ERROR: [tensorbind/mean-without-variance]
}
