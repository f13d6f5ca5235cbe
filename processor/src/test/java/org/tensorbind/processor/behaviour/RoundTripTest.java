package org.tensorbind.processor.behaviour;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What is read from the tensors of objects equals the objects. */
class RoundTripTest {
  private static final List<String> FIXTURES =
      List.of("TripsOfValues", "TripsOfSequences", "TripsOfObjects");
  private static final int MOST_EXAMPLES = 4;

  private static final List<Trip<?>> TRIPS = new ArrayList<>();
  private static UnaryOperator<List<Specimen>> roundTrip;

  @BeforeContainer
  static void compile() throws IOException {
    @SuppressWarnings("unchecked")
    UnaryOperator<List<Specimen>> operator =
        Fixtures.only("Reading")
            .compiled()
            .instance("behaviour.Reading$RoundTrip", UnaryOperator.class);
    roundTrip = operator;
    Compiled compiled = Fixtures.only(FIXTURES.toArray(String[]::new)).compiled();
    for (String fixture : FIXTURES) {
      @SuppressWarnings("unchecked")
      Supplier<List<Trip<?>>> trips = compiled.instance("behaviour." + fixture, Supplier.class);
      TRIPS.addAll(trips.get());
    }
  }

  @Property(tries = 3000)
  void readOfAnythingIsWhatItWas(
      @ForAll("trips") Trip<?> trip,
      @ForAll @IntRange(max = MOST_EXAMPLES) int count,
      @ForAll("numbers") List<Integer> numbers) {
    List<?> examples = trip.draw(new Draw(numbers), count);
    assertThat(Plain.of(trip.travel(examples))).isEqualTo(Plain.of(examples));
  }

  @Provide
  Arbitrary<Trip<?>> trips() {
    return Arbitraries.of(TRIPS);
  }

  @Provide
  Arbitrary<List<Integer>> numbers() {
    return Arbitraries.oneOf(Arbitraries.integers(), Arbitraries.integers().between(0, 50))
        .list()
        .ofMaxSize(300);
  }

  @Property(tries = 300)
  void readOfTensorsIsTheObject(@ForAll("specimens") List<Specimen> specimens) {
    assertThat(roundTrip.apply(specimens)).containsExactlyElementsIn(specimens).inOrder();
  }

  @Provide
  Arbitrary<List<Specimen>> specimens() {
    Arbitrary<String> text = Arbitraries.strings().withChars("abcäß€ \n\"\\").ofMaxLength(40);
    Arbitrary<Specimen> specimen =
        Combinators.combine(
                Arbitraries.oneOf(
                    Arbitraries.floats(),
                    Arbitraries.of(Float.NaN, -0f, Float.NEGATIVE_INFINITY, Float.MIN_VALUE)),
                Arbitraries.oneOf(
                    Arbitraries.doubles(), Arbitraries.of(Double.NaN, -0.0, Double.MAX_VALUE)),
                Arbitraries.integers(),
                Arbitraries.longs(),
                Arbitraries.of(true, false),
                text,
                Arbitraries.integers().between(0, 2),
                Arbitraries.integers().list().ofMaxSize(6))
            .flatAs(
                (single, wide, integer, big, flag, string, choice, numbers) ->
                    text.list()
                        .ofMaxSize(5)
                        .map(
                            words ->
                                new Specimen(
                                    single, wide, integer, big, flag, string, choice, numbers,
                                    words)));
    return specimen.list().ofMaxSize(6);
  }
}
