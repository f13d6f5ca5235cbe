package deep;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

class Deep {
  @Tensor int value;
  @Embedded B b;

  static class B {
    @Tensor int value;
    @Embedded C c;

    static class C {
      @Tensor int value;
      @Embedded D d;

      static class D {
        @Tensor int value;
        @Embedded E e;

        static class E {
          @Tensor int value;
          @Embedded F f;

          static class F {
            @Tensor int value;
            @Embedded G g;

            static class G {
              @Tensor int value;
              @Embedded H h;

              static class H {
                @Tensor int value;
                @Embedded I i;

                static class I {
                  @Tensor int value;
                  @Embedded J j;

                  static class J {
                    @Tensor int value;
                    @Embedded K k;

                    static class K {
                      @Tensor int value;
                      @Embedded L l;

                      static class L {
                        @Tensor int value;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
