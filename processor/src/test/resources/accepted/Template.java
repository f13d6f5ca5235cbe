package generic;

import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

public abstract class Template<T, L> {
  @Tensor protected T value;

  @OneHot(categories = {"a", "b"})
  protected L label;

  static class OfFloats extends Template<Float, String> {}

  static class OfInts extends Template<Integer, String> {
    @Tensor double more;
  }

  abstract static class Half<L> extends Template<long[], L> {}

  static class Whole extends Half<CharSequence> {}
}
