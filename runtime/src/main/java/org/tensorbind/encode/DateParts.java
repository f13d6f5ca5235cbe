package org.tensorbind.encode;

import static java.time.temporal.ChronoField.AMPM_OF_DAY;
import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.DAY_OF_WEEK;
import static java.time.temporal.ChronoField.DAY_OF_YEAR;
import static java.time.temporal.ChronoField.EPOCH_DAY;
import static java.time.temporal.ChronoField.HOUR_OF_DAY;
import static java.time.temporal.ChronoField.MINUTE_OF_DAY;
import static java.time.temporal.ChronoField.MINUTE_OF_HOUR;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.SECOND_OF_DAY;
import static java.time.temporal.ChronoField.SECOND_OF_MINUTE;
import static java.time.temporal.ChronoField.YEAR;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.WeekFields;
import org.tensorbind.annotation.Part;
import org.tensorbind.value.Casts;
import org.tensorbind.value.InvalidValueException;

/**
 * The numbers of a date or a time: one method for each constant of {@link Part}, which says what it
 * counts and which types have it. Another type is an {@link
 * java.time.temporal.UnsupportedTemporalTypeException}; the compiler leaves none.
 */
public final class DateParts {
  private static final TemporalField WEEK_OF_MONTH = WeekFields.ISO.weekOfMonth();
  private static final int SATURDAY = 6;

  private DateParts() {}

  /** {@link Part#YEAR}. */
  public static int year(TemporalAccessor value) {
    return value.get(YEAR);
  }

  /** {@link Part#QUARTER}, from 1 to 4. */
  public static int quarter(TemporalAccessor value) {
    return derived(value, IsoFields.QUARTER_OF_YEAR);
  }

  /** {@link Part#MONTH}, from 1 to 12. */
  public static int month(TemporalAccessor value) {
    return value.get(MONTH_OF_YEAR);
  }

  /** {@link Part#WEEK_OF_YEAR}, from 1 to 53. */
  public static int weekOfYear(TemporalAccessor value) {
    return derived(value, IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  /** {@link Part#WEEK_OF_MONTH}, from 0 to 5. */
  public static int weekOfMonth(TemporalAccessor value) {
    return derived(value, WEEK_OF_MONTH);
  }

  /** {@link Part#DAY_OF_YEAR}, from 1 to 366. */
  public static int dayOfYear(TemporalAccessor value) {
    return value.get(DAY_OF_YEAR);
  }

  /** {@link Part#DAY_OF_QUARTER}, from 1 to 92. */
  public static int dayOfQuarter(TemporalAccessor value) {
    return derived(value, IsoFields.DAY_OF_QUARTER);
  }

  /** {@link Part#DAY_OF_MONTH}, from 1 to 31. */
  public static int dayOfMonth(TemporalAccessor value) {
    return value.get(DAY_OF_MONTH);
  }

  /** {@link Part#DAY_OF_WEEK}, from 1 on Monday to 7 on Sunday. */
  public static int dayOfWeek(TemporalAccessor value) {
    return value.get(DAY_OF_WEEK);
  }

  /** {@link Part#WEEKEND}, 0 or 1. */
  public static int weekend(TemporalAccessor value) {
    return value.get(DAY_OF_WEEK) >= SATURDAY ? 1 : 0;
  }

  /** {@link Part#ODD_YEAR}, 0 or 1. */
  public static int oddYear(TemporalAccessor value) {
    return odd(value, YEAR);
  }

  /** {@link Part#ODD_MONTH}, 0 or 1. */
  public static int oddMonth(TemporalAccessor value) {
    return odd(value, MONTH_OF_YEAR);
  }

  /** {@link Part#ODD_WEEK}, 0 or 1. */
  public static int oddWeek(TemporalAccessor value) {
    return weekOfYear(value) & 1;
  }

  /** {@link Part#ODD_DAY}, 0 or 1. */
  public static int oddDay(TemporalAccessor value) {
    return odd(value, DAY_OF_YEAR);
  }

  /** A field that dates do not have themselves: {@code get} would make an object of its range. */
  private static int derived(TemporalAccessor value, TemporalField field) {
    return (int) value.getLong(field);
  }

  private static int odd(TemporalAccessor value, TemporalField field) {
    return value.get(field) & 1;
  }

  /**
   * {@link Part#EPOCH_DAY}.
   *
   * @throws InvalidValueException {@code out-of-range} for days that an int cannot count
   */
  public static int epochDay(TemporalAccessor value, String path) {
    return Casts.toInt(value.getLong(EPOCH_DAY), path);
  }

  /** {@link Part#HOUR}, from 0 to 23. */
  public static int hour(TemporalAccessor value) {
    return value.get(HOUR_OF_DAY);
  }

  /** {@link Part#MINUTE}, from 0 to 59. */
  public static int minute(TemporalAccessor value) {
    return value.get(MINUTE_OF_HOUR);
  }

  /** {@link Part#SECOND}, from 0 to 59. */
  public static int second(TemporalAccessor value) {
    return value.get(SECOND_OF_MINUTE);
  }

  /** {@link Part#MINUTE_OF_DAY}, from 0 to 1439. */
  public static int minuteOfDay(TemporalAccessor value) {
    return value.get(MINUTE_OF_DAY);
  }

  /** {@link Part#SECOND_OF_DAY}, from 0 to 86399. */
  public static int secondOfDay(TemporalAccessor value) {
    return value.get(SECOND_OF_DAY);
  }

  /** {@link Part#AM_PM}, 0 or 1. */
  public static int amPm(TemporalAccessor value) {
    return value.get(AMPM_OF_DAY);
  }

  /**
   * What calendars and clocks of a zone show at an instant.
   *
   * @throws InvalidValueException {@code out-of-range} for years that calendars do not have
   */
  public static LocalDateTime local(Instant value, ZoneId zone, String path) {
    try {
      return LocalDateTime.ofInstant(value, zone);
    } catch (DateTimeException e) {
      throw new InvalidValueException(
          "out-of-range",
          path,
          value.toString(),
          "from " + LocalDateTime.MIN + " to " + LocalDateTime.MAX);
    }
  }

  /** What calendars and clocks of a zone show, see {@link #local(Instant, ZoneId, String)}. */
  public static LocalDateTime local(ZonedDateTime value, ZoneId zone, String path) {
    return local(value.toInstant(), zone, path);
  }

  /** What calendars and clocks of a zone show, see {@link #local(Instant, ZoneId, String)}. */
  public static LocalDateTime local(OffsetDateTime value, ZoneId zone, String path) {
    return local(value.toInstant(), zone, path);
  }

  /**
   * The sine of a part's place in its cycle: {@code sin(2π (ordinal - first) / period)}.
   *
   * @param ordinal the part
   * @param first the part at angle 0
   * @param period after how many the cycle starts again
   */
  public static double sin(int ordinal, int first, int period) {
    return Math.sin(angle(ordinal, first, period));
  }

  /** The cosine of a part's place in its cycle, see {@link #sin(int, int, int)}. */
  public static double cos(int ordinal, int first, int period) {
    return Math.cos(angle(ordinal, first, period));
  }

  private static double angle(int ordinal, int first, int period) {
    return 2 * Math.PI * (ordinal - first) / period;
  }
}
