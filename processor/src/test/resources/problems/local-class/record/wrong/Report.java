package local;

import org.tensorbind.annotation.Tensor;

public class Report {
  static String print() {
    record Line(@Tensor float total) {} // ERROR: [tensorbind/local-class]
    return new Line(1).toString();
  }
}
