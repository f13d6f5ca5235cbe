package org.tensorbind.processor.shape;

import static com.google.common.truth.Truth.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SizeTest {
  @Test
  void aWordIsANameOrANumber() {
    assertThat(Size.parse("time")).hasValue(Size.named("time"));
    assertThat(Size.parse("3")).hasValue(Size.of(3));
    assertThat(Size.parse("-1")).hasValue(Size.unknown());
    assertThat(Size.parse("3x")).isEmpty();
    assertThat(Size.parse("")).isEmpty();
  }

  @Property
  void theCommonMultipleIsTheLeast(
      @ForAll @IntRange(min = 1, max = 60) int one,
      @ForAll @IntRange(min = 1, max = 60) int other) {
    int least = one;
    while (least % other != 0) {
      least += one;
    }
    assertThat(Size.commonMultiple(one, other)).isEqualTo(least);
  }

  @Test
  void aMultipleThatNoAxisReachesDoesNotOverflow() {
    long prime = Integer.MAX_VALUE;
    long huge = Size.commonMultiple(prime, prime - 1);
    assertThat(huge).isGreaterThan(Integer.MAX_VALUE);
    assertThat(Size.commonMultiple(huge, prime - 2)).isGreaterThan(Integer.MAX_VALUE);
  }
}
