package org.tensorbind.processor.report;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NearNamesTest {
  @Test
  void findsWhatWasMeant() {
    assertThat(NearNames.to("FEMAL", List.of("FEMALE", "MALE"))).hasValue("FEMALE");
    assertThat(NearNames.to("gren", List.of("RED", "GREEN", "BLUE"))).hasValue("GREEN");
  }

  @Test
  void isSilentWhereNothingIsNear() {
    assertThat(NearNames.to("Rome", List.of("London", "Paris"))).isEmpty();
    assertThat(NearNames.to("x", List.of("a", "b"))).isEmpty();
    assertThat(NearNames.to("x", List.of())).isEmpty();
  }

  @Test
  void isSilentWhereSeveralAreAsNear() {
    assertThat(NearNames.to("cart", List.of("card", "care"))).isEmpty();
  }

  @Property(tries = 200)
  void distanceIsAMetric(
      @ForAll @AlphaChars @StringLength(max = 6) String a,
      @ForAll @AlphaChars @StringLength(max = 6) String b,
      @ForAll @AlphaChars @StringLength(max = 6) String c) {
    assertThat(NearNames.distance(a, b)).isEqualTo(NearNames.distance(b, a));
    assertThat(NearNames.distance(a, a)).isEqualTo(0);
    assertThat(NearNames.distance(a, c))
        .isAtMost(NearNames.distance(a, b) + NearNames.distance(b, c));
  }
}
