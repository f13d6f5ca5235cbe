package encodings;

import java.util.List;
import java.util.Optional;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.Missing;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;

class Sealed {
  @OneHot Shape shape;
  @OneHot @Padded(length = 2) List<Shape> shapes;
  @Lookup Animal animal;
  @OneHot(missing = Missing.ZEROS) Optional<Shape> maybe;

  sealed interface Shape permits Circle, Square, Polygon {}

  record Circle(double radius) implements Shape {}

  static final class Square implements Shape {}

  non-sealed interface Polygon extends Shape {}

  abstract static sealed class Animal permits Cat, Dog {}

  static final class Cat extends Animal {}

  static non-sealed class Dog extends Animal {}
}
