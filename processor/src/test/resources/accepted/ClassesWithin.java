package clash;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

class ClassesWithin {
  @Tensor float value;
  @OneHot List list;
  @Embedded Integer integer;
  @Embedded System system;

  enum List {
    SHORT,
    LONG
  }

  static class Integer {
    @Tensor int value;
  }

  static class System {
    @Tensor int value;
  }

  static class ClassesWithinTensors {}
}
