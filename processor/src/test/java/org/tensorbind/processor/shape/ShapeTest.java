package org.tensorbind.processor.shape;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {
  @Provide
  Arbitrary<Size> sizes() {
    Arbitrary<Long> values = Arbitraries.longs().between(1, 3).injectNull(0.3).map(ShapeTest::size);
    return Combinators.combine(values, Arbitraries.of("", "", "time", "x")).as(Size::new);
  }

  private static long size(Long value) {
    return value == null ? Size.UNKNOWN : value;
  }

  @Provide
  Arbitrary<Shape> shapes() {
    return sizes().list().ofMaxSize(3).map(Shape::new);
  }

  @Property
  void sizesAgreeInEitherOrder(@ForAll("sizes") Size a, @ForAll("sizes") Size b) {
    assertThat(a.and(b)).isEqualTo(b.and(a));
  }

  @Property
  void sizesAgreeInEitherGrouping(
      @ForAll("sizes") Size a, @ForAll("sizes") Size b, @ForAll("sizes") Size c) {
    assertThat(a.and(b).flatMap(ab -> ab.and(c))).isEqualTo(b.and(c).flatMap(a::and));
  }

  @Property
  void agreementIsCommutative(@ForAll("shapes") Shape a, @ForAll("shapes") Shape b) {
    assertThat(a.and(b)).isEqualTo(b.and(a));
  }

  @Property
  void agreementIsAssociative(
      @ForAll("shapes") Shape a, @ForAll("shapes") Shape b, @ForAll("shapes") Shape c) {
    assertThat(a.and(b).flatMap(ab -> ab.and(c))).isEqualTo(b.and(c).flatMap(a::and));
  }

  @Property
  void everyShapeAgreesWithItself(@ForAll("shapes") Shape a) {
    assertThat(a.and(a)).hasValue(a);
  }

  @Property
  void whatIsAgreedOnSaysNoLess(@ForAll("shapes") Shape a, @ForAll("shapes") Shape b) {
    a.and(b).ifPresent(both -> assertThat(both.and(a)).hasValue(both));
  }

  @Property
  void joiningAddsRanksAndMultipliesElements(@ForAll("shapes") Shape a, @ForAll("shapes") Shape b) {
    Shape both = a.then(b);
    assertThat(both.rank()).isEqualTo(a.rank() + b.rank());
    assertThat(both.elements().getAsLong())
        .isEqualTo(a.elements().getAsLong() * b.elements().getAsLong());
    assertThat(both.subShape(0, a.rank())).isEqualTo(a);
    assertThat(both.subShape(a.rank(), both.rank())).isEqualTo(b);
  }

  @Property
  void leadingAndLastMakeTheWhole(@ForAll("shapes") Shape a) {
    Shape last = new Shape(a.sizes().subList(Math.max(0, a.rank() - 1), a.rank()));
    assertThat(a.leading().then(last)).isEqualTo(a);
  }

  @Test
  void tooManyElementsAreNoNumber() {
    assertThat(Shape.of(1L << 40, 1L << 40).elements()).isEqualTo(OptionalLong.empty());
    assertThat(Shape.of(1L << 31, 1L << 32).elements()).isEqualTo(OptionalLong.empty());
    assertThat(Shape.of(1L << 31, 1L << 31).elements().getAsLong()).isEqualTo(1L << 62);
  }

  @Test
  void readsDims() {
    assertThat(Shape.parse(" time  3 -1"))
        .hasValue(new Shape(List.of(Size.named("time"), Size.of(3), Size.unknown())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3x", "a-b", "1.5", "99999999999999999999"})
  void doesNotReadOtherDims(String dims) {
    assertThat(Shape.parse(dims)).isEmpty();
  }

  @Test
  void looksAsInAnAnnotation() {
    assertThat(Shape.of(28, 28, 1).toString()).isEqualTo("{28, 28, 1}");
    assertThat(Shape.parse("time 3").get().toString()).isEqualTo("{time, 3}");
    assertThat(Shape.SCALAR.last()).isEqualTo(Size.of(1));
  }
}
