package org.tensorbind.encode;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tensorbind.annotation.Part;
import org.tensorbind.value.InvalidValueException;

class DatePartsTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  /** A Saturday, in an even week of an even year. */
  private static final LocalDateTime MOMENT = LocalDateTime.of(2024, 11, 30, 21, 7, 5, 999_999_999);

  private static final List<TemporalAccessor> DATES =
      List.of(
          MOMENT.toLocalDate(),
          MOMENT,
          MOMENT.atZone(BERLIN),
          MOMENT.atOffset(ZoneOffset.ofHours(-3)));

  private static final List<TemporalAccessor> TIMES =
      List.of(
          MOMENT.toLocalTime(),
          MOMENT.toLocalTime().atOffset(ZoneOffset.ofHours(5)),
          MOMENT,
          MOMENT.atZone(BERLIN),
          MOMENT.atOffset(ZoneOffset.ofHours(-3)));

  private static final List<TemporalAccessor> OTHERS =
      List.of(
          Year.from(MOMENT),
          YearMonth.from(MOMENT),
          MonthDay.from(MOMENT),
          Month.from(MOMENT),
          DayOfWeek.from(MOMENT));

  private static final Map<Part, ToIntFunction<TemporalAccessor>> METHODS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Part.YEAR, DateParts::year),
              Map.entry(Part.QUARTER, DateParts::quarter),
              Map.entry(Part.MONTH, DateParts::month),
              Map.entry(Part.WEEK_OF_YEAR, DateParts::weekOfYear),
              Map.entry(Part.WEEK_OF_MONTH, DateParts::weekOfMonth),
              Map.entry(Part.DAY_OF_YEAR, DateParts::dayOfYear),
              Map.entry(Part.DAY_OF_QUARTER, DateParts::dayOfQuarter),
              Map.entry(Part.DAY_OF_MONTH, DateParts::dayOfMonth),
              Map.entry(Part.DAY_OF_WEEK, DateParts::dayOfWeek),
              Map.entry(Part.WEEKEND, DateParts::weekend),
              Map.entry(Part.ODD_YEAR, DateParts::oddYear),
              Map.entry(Part.ODD_MONTH, DateParts::oddMonth),
              Map.entry(Part.ODD_WEEK, DateParts::oddWeek),
              Map.entry(Part.ODD_DAY, DateParts::oddDay),
              Map.entry(Part.EPOCH_DAY, value -> DateParts.epochDay(value, "m")),
              Map.entry(Part.HOUR, DateParts::hour),
              Map.entry(Part.MINUTE, DateParts::minute),
              Map.entry(Part.SECOND, DateParts::second),
              Map.entry(Part.MINUTE_OF_DAY, DateParts::minuteOfDay),
              Map.entry(Part.SECOND_OF_DAY, DateParts::secondOfDay),
              Map.entry(Part.AM_PM, DateParts::amPm)));

  /** The types of {@link Part}'s table that are neither dates nor times. */
  private static Set<Class<?>> otherTypes(Part part) {
    return switch (part) {
      case YEAR, ODD_YEAR -> Set.of(Year.class, YearMonth.class);
      case QUARTER, MONTH, ODD_MONTH -> Set.of(YearMonth.class, MonthDay.class, Month.class);
      case DAY_OF_MONTH -> Set.of(MonthDay.class);
      case DAY_OF_WEEK, WEEKEND -> Set.of(DayOfWeek.class);
      default -> Set.of();
    };
  }

  private static List<TemporalAccessor> datesOrTimes(Part part) {
    return part.compareTo(Part.HOUR) < 0 ? DATES : TIMES;
  }

  @ParameterizedTest
  @CsvSource({
    "YEAR, 2024",
    "QUARTER, 4",
    "MONTH, 11",
    "WEEK_OF_YEAR, 48",
    "WEEK_OF_MONTH, 4",
    "DAY_OF_YEAR, 335",
    "DAY_OF_QUARTER, 61",
    "DAY_OF_MONTH, 30",
    "DAY_OF_WEEK, 6",
    "WEEKEND, 1",
    "ODD_YEAR, 0",
    "ODD_MONTH, 1",
    "ODD_WEEK, 0",
    "ODD_DAY, 1",
    "EPOCH_DAY, 20057",
    "HOUR, 21",
    "MINUTE, 7",
    "SECOND, 5",
    "MINUTE_OF_DAY, 1267",
    "SECOND_OF_DAY, 76025",
    "AM_PM, 1"
  })
  void allTypesOfAMomentHaveTheSameParts(Part part, int expected) {
    Stream<TemporalAccessor> others =
        OTHERS.stream().filter(each -> otherTypes(part).contains(each.getClass()));
    assertThat(Stream.concat(datesOrTimes(part).stream(), others).map(value(part)).distinct())
        .containsExactly(expected);
  }

  private static Function<TemporalAccessor, Integer> value(Part part) {
    return value -> METHODS.get(part).applyAsInt(value);
  }

  @ParameterizedTest
  @EnumSource
  void noOtherTypeHasThePart(Part part) {
    Stream.of(DATES, TIMES, OTHERS)
        .flatMap(List::stream)
        .filter(each -> !datesOrTimes(part).contains(each))
        .filter(each -> !otherTypes(part).contains(each.getClass()))
        .forEach(
            each ->
                assertThrows(
                    UnsupportedTemporalTypeException.class,
                    () -> METHODS.get(part).applyAsInt(each),
                    () -> part + " of " + each.getClass()));
  }

  /** 2021 and 2022 started in weeks of the year before; week 1 of 2025 started in 2024. */
  @ParameterizedTest
  @CsvSource({
    "2021-01-03, 53, 0",
    "2021-01-04, 1, 1",
    "2022-01-02, 52, 0",
    "2024-12-29, 52, 4",
    "2024-12-30, 1, 5",
    "2024-12-31, 1, 5",
    "2020-12-31, 53, 5"
  })
  void weeksStartOnMondayAndHaveMostOfTheirDays(LocalDate date, int ofYear, int ofMonth) {
    assertThat(DateParts.weekOfYear(date)).isEqualTo(ofYear);
    assertThat(DateParts.weekOfMonth(date)).isEqualTo(ofMonth);
  }

  @Test
  void theWeekendIsSaturdayAndSunday() {
    assertThat(Stream.of(DayOfWeek.values()).map(DateParts::weekend))
        .containsExactly(0, 0, 0, 0, 0, 1, 1)
        .inOrder();
  }

  @Test
  void theAfternoonStartsAtNoon() {
    assertThat(DateParts.amPm(LocalTime.of(11, 59, 59))).isEqualTo(0);
    assertThat(DateParts.amPm(LocalTime.NOON)).isEqualTo(1);
    assertThat(DateParts.amPm(LocalTime.MIDNIGHT)).isEqualTo(0);
  }

  @Test
  void yearsBeforeTheFirstAreOddOrNot() {
    assertThat(DateParts.oddYear(Year.of(-3))).isEqualTo(1);
    assertThat(DateParts.oddYear(Year.of(-2))).isEqualTo(0);
    assertThat(DateParts.oddYear(Year.of(0))).isEqualTo(0);
  }

  @Test
  void theFirstAndTheLastDateHaveWeeks() {
    assertThat(DateParts.weekOfYear(LocalDate.MIN)).isEqualTo(1);
    assertThat(DateParts.weekOfMonth(LocalDate.MIN)).isEqualTo(1);
    assertThat(DateParts.weekOfYear(LocalDate.MAX)).isEqualTo(52);
    assertThat(DateParts.weekOfMonth(LocalDate.MAX)).isEqualTo(5);
  }

  @Test
  void daysThatAnIntCannotCountAreRefused() {
    LocalDate last = LocalDate.ofEpochDay(Integer.MAX_VALUE);
    assertThat(DateParts.epochDay(last, "m")).isEqualTo(Integer.MAX_VALUE);
    assertThat(DateParts.epochDay(LocalDate.of(1969, 12, 31), "m")).isEqualTo(-1);
    var error =
        assertThrows(
            InvalidValueException.class, () -> DateParts.epochDay(last.plusDays(1), "born"));
    assertThat(error.id()).isEqualTo("out-of-range");
    assertThat(error.path()).isEqualTo("born");
  }

  @Test
  void zonesShowAnInstantDifferently() {
    Instant instant = Instant.parse("2024-12-31T23:30:00Z");
    LocalDateTime expected = LocalDateTime.of(2025, 1, 1, 0, 30);
    assertThat(DateParts.local(instant, BERLIN, "m")).isEqualTo(expected);
    ZonedDateTime tokyo = instant.atZone(ZoneId.of("Asia/Tokyo"));
    assertThat(DateParts.local(tokyo, BERLIN, "m")).isEqualTo(expected);
    OffsetDateTime west = instant.atOffset(ZoneOffset.ofHours(-8));
    assertThat(DateParts.local(west, BERLIN, "m")).isEqualTo(expected);
  }

  @Test
  void summerTimeIsTheZones() {
    Instant before = Instant.parse("2024-03-31T00:59:59Z");
    assertThat(DateParts.hour(DateParts.local(before, BERLIN, "m"))).isEqualTo(1);
    assertThat(DateParts.hour(DateParts.local(before.plusSeconds(1), BERLIN, "m"))).isEqualTo(3);
  }

  @Test
  void instantsWithoutAYearAreRefused() {
    for (Instant instant : List.of(Instant.MIN, Instant.MAX)) {
      var error =
          assertThrows(
              InvalidValueException.class, () -> DateParts.local(instant, BERLIN, "created"));
      assertThat(error.id()).isEqualTo("out-of-range");
      assertThat(error.path()).isEqualTo("created");
      assertThat(error.found()).isEqualTo(instant.toString());
    }
  }
}
