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

  /** The commonest slip of fingers is one mistake, not two. */
  @Test
  void findsWhereTwoLettersAreSwapped() {
    assertThat(NearNames.to("huor", List.of("city", "hour", "day"))).hasValue("hour");
    assertThat(NearNames.to("widht", List.of("width", "height"))).hasValue("width");
    assertThat(NearNames.distance("abcd", "badc")).isEqualTo(2);
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
  void distanceCountsSlips(
      @ForAll @AlphaChars @StringLength(max = 6) String a,
      @ForAll @AlphaChars @StringLength(max = 6) String b) {
    int distance = NearNames.distance(a, b);
    assertThat(NearNames.distance(b, a)).isEqualTo(distance);
    assertThat(distance == 0).isEqualTo(a.equalsIgnoreCase(b));
    assertThat(distance).isAtLeast(Math.abs(a.length() - b.length()));
    assertThat(distance).isAtMost(Math.max(a.length(), b.length()));
    assertThat(NearNames.distance(a + "x", b)).isAtMost(distance + 1);
  }
}
