package org.tensorbind.value;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BucketsTest {
  @ParameterizedTest
  @CsvSource({"7, 3, 1", "-1, 3, 2", "-3, 3, 0", "0, 1, 0", "-9223372036854775808, 7, 6"})
  void numbersAreTakenModulo(long value, int buckets, int expected) {
    assertThat(Buckets.ofLong(value, buckets)).isEqualTo(expected);
  }

  @Test
  void textsAreHashedAsUnsignedNumbers() {
    boolean negativeSeen = false;
    for (int i = 0; i < 100; i++) {
      String text = "é" + "x".repeat(i);
      long hash = Hashing.farmHashFingerprint64().hashString(text, StandardCharsets.UTF_8).asLong();
      negativeSeen |= hash < 0;
      assertThat(Buckets.ofString(text, 1000))
          .isEqualTo(Integer.parseInt(lastDigits(Long.toUnsignedString(hash))));
    }
    assertThat(negativeSeen).isTrue();
  }

  private static String lastDigits(String number) {
    return number.substring(Math.max(0, number.length() - 3));
  }

  @Test
  void oneBucketTakesEverything() {
    assertThat(Buckets.ofString("", 1)).isEqualTo(0);
    assertThat(Buckets.ofString("anything", 1)).isEqualTo(0);
  }
}
