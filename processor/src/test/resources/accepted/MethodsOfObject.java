package names;

import org.tensorbind.annotation.Tensor;

class MethodsOfObject {
  @Tensor int hashCode;
  @Tensor String toString;
  @Tensor float getClass;
  @Tensor float notify;
  @Tensor float clone;
}
