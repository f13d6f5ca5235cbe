package org.tensorbind.encode;

import static com.google.common.truth.Truth.assertThat;

import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalField;
import java.time.temporal.ValueRange;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tensorbind.annotation.Part;

class DateCycleTest {
  private static final double TOLERANCE = 1e-12;

  private static TemporalField field(DateCycle cycle) {
    return switch (cycle) {
      case QUARTER -> IsoFields.QUARTER_OF_YEAR;
      case MONTH -> ChronoField.MONTH_OF_YEAR;
      case WEEK_OF_YEAR -> IsoFields.WEEK_OF_WEEK_BASED_YEAR;
      case DAY_OF_YEAR -> ChronoField.DAY_OF_YEAR;
      case DAY_OF_QUARTER -> IsoFields.DAY_OF_QUARTER;
      case DAY_OF_MONTH -> ChronoField.DAY_OF_MONTH;
      case DAY_OF_WEEK -> ChronoField.DAY_OF_WEEK;
      case HOUR -> ChronoField.HOUR_OF_DAY;
      case MINUTE -> ChronoField.MINUTE_OF_HOUR;
      case SECOND -> ChronoField.SECOND_OF_MINUTE;
      case MINUTE_OF_DAY -> ChronoField.MINUTE_OF_DAY;
      case SECOND_OF_DAY -> ChronoField.SECOND_OF_DAY;
    };
  }

  @ParameterizedTest
  @EnumSource
  void startsAtTheFirstAndClosesAfterTheLast(DateCycle cycle) {
    ValueRange range = field(cycle).range();
    int first = (int) range.getMinimum();
    int last = (int) range.getMaximum();
    assertThat(cycle.sin(first)).isEqualTo(0.0);
    assertThat(cycle.cos(first)).isEqualTo(1.0);
    assertThat(cycle.sin(last)).isWithin(TOLERANCE).of(-cycle.sin(first + 1));
    assertThat(cycle.cos(last)).isWithin(TOLERANCE).of(cycle.cos(first + 1));
    assertThat(cycle.sin(last + 1)).isWithin(TOLERANCE).of(0);
    assertThat(cycle.cos(last + 1)).isWithin(TOLERANCE).of(1);
    for (int i = first + 1; i <= last; i++) {
      assertThat(cycle.cos(i)).isLessThan(1.0);
    }
  }

  @Test
  void aQuarterOfADayIsAQuarterOfACircle() {
    assertThat(DateCycle.HOUR.sin(6)).isEqualTo(1.0);
    assertThat(DateCycle.HOUR.cos(12)).isEqualTo(-1.0);
    assertThat(DateCycle.MONTH.sin(2)).isWithin(TOLERANCE).of(0.5);
    assertThat(DateParts.sin(2, 1, 12)).isEqualTo(DateCycle.MONTH.sin(2));
    assertThat(DateParts.cos(2, 1, 12)).isEqualTo(DateCycle.MONTH.cos(2));
  }

  @Test
  void theOtherPartsAreThoseWithoutACycle() {
    Set<Part> cyclic =
        EnumSet.allOf(DateCycle.class).stream()
            .map(each -> Part.valueOf(each.name()))
            .collect(Collectors.toSet());
    assertThat(EnumSet.complementOf(EnumSet.copyOf(cyclic)))
        .containsExactly(
            Part.YEAR,
            Part.WEEK_OF_MONTH,
            Part.WEEKEND,
            Part.ODD_YEAR,
            Part.ODD_MONTH,
            Part.ODD_WEEK,
            Part.ODD_DAY,
            Part.EPOCH_DAY,
            Part.AM_PM);
  }
}
