package nested;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

public class Outer {
  @Tensor float own;
  @Embedded Middle middle;

  static class Middle {
    @Tensor float own;
    @Embedded Inner inner;

    record Inner(@Tensor float own, @OneHot Kind kind) {
      enum Kind {
        A,
        B;

        static class InEnum {
          @Tensor int own;
        }
      }
    }
  }

  interface Inside {
    record Value(@Tensor int own) {}

    class Other {
      @Tensor int own;
    }
  }

  class NotStatic {
    @Tensor int own;
  }
}
