package org.tensorbind.annotation;

/**
 * A number that a date or a time has, in the ISO calendar. It is an ordinal, or a point on a
 * circle: {@code sin} and {@code cos} of {@code 2π (ordinal - first) / period}. The circle has the
 * same period in all years and months, so that the same day of the month is always the same point;
 * months of less than 31 days leave out the last ones.
 *
 * <table class="striped">
 * <caption>Ordinals, cycles and types</caption>
 * <tr><th>part<th>from<th>to<th>period<th>types
 * <tr><td>YEAR, ODD_YEAR<td colspan="2">the year; 0, 1<td>none<td>dates, Year, YearMonth
 * <tr><td>QUARTER<td>1<td>4<td>4<td>dates, YearMonth, MonthDay, Month
 * <tr><td>MONTH<td>1<td>12<td>12<td>dates, YearMonth, MonthDay, Month
 * <tr><td>ODD_MONTH<td>0<td>1<td>none<td>dates, YearMonth, MonthDay, Month
 * <tr><td>WEEK_OF_YEAR<td>1<td>53<td>53<td>dates
 * <tr><td>WEEK_OF_MONTH<td>0<td>5<td>none<td>dates
 * <tr><td>DAY_OF_YEAR<td>1<td>366<td>366<td>dates
 * <tr><td>DAY_OF_QUARTER<td>1<td>92<td>92<td>dates
 * <tr><td>DAY_OF_MONTH<td>1<td>31<td>31<td>dates, MonthDay
 * <tr><td>DAY_OF_WEEK<td>1<td>7<td>7<td>dates, DayOfWeek
 * <tr><td>WEEKEND<td>0<td>1<td>none<td>dates, DayOfWeek
 * <tr><td>ODD_WEEK, ODD_DAY<td>0<td>1<td>none<td>dates
 * <tr><td>EPOCH_DAY<td colspan="2">days since 1970<td>none<td>dates
 * <tr><td>HOUR<td>0<td>23<td>24<td>times
 * <tr><td>MINUTE, SECOND<td>0<td>59<td>60<td>times
 * <tr><td>MINUTE_OF_DAY<td>0<td>1439<td>1440<td>times
 * <tr><td>SECOND_OF_DAY<td>0<td>86399<td>86400<td>times
 * <tr><td>AM_PM<td>0<td>1<td>none<td>times
 * </table>
 *
 * <p>Dates are {@code LocalDate}, {@code LocalDateTime}, {@code ZonedDateTime}, {@code
 * OffsetDateTime}, and {@code Instant} in a zone; times are {@code LocalTime}, {@code OffsetTime},
 * {@code LocalDateTime}, {@code ZonedDateTime}, {@code OffsetDateTime}, and {@code Instant} in a
 * zone.
 */
public enum Part {
  /** The year, such as 2024; 0 is the year before 1. It has no cycle. */
  YEAR,
  /** The quarter, from 1 for January to March. */
  QUARTER,
  /** The month, from 1 for January. */
  MONTH,
  /**
   * The week of ISO 8601, from 1. Weeks start on Monday and belong to the year that most of their
   * days are in: 1 January may be in week 52 or 53.
   */
  WEEK_OF_YEAR,
  /**
   * The week in the month. Weeks start on Monday; week 1 is the first with at least four days in
   * the month, the days before it are in week 0. It has no cycle, since months have 4 to 6 weeks.
   */
  WEEK_OF_MONTH,
  /** The day in the year, from 1 for 1 January. */
  DAY_OF_YEAR,
  /** The day in the quarter, from 1. */
  DAY_OF_QUARTER,
  /** The day in the month, from 1. */
  DAY_OF_MONTH,
  /** The day in the week, from 1 for Monday to 7 for Sunday. */
  DAY_OF_WEEK,
  /** 1 on Saturday and Sunday, else 0. */
  WEEKEND,
  /** 1 in years that are odd, else 0. */
  ODD_YEAR,
  /** 1 in months that are odd, January being 1, else 0. */
  ODD_MONTH,
  /** 1 in weeks whose {@link #WEEK_OF_YEAR} is odd, else 0. */
  ODD_WEEK,
  /** 1 on days whose {@link #DAY_OF_YEAR} is odd, else 0. */
  ODD_DAY,
  /** The days since 1 January 1970, negative before. It has no cycle. */
  EPOCH_DAY,
  /** The hour in the day, from 0 to 23. */
  HOUR,
  /** The minute in the hour, from 0. */
  MINUTE,
  /** The second in the minute, from 0. */
  SECOND,
  /** The minute in the day, from 0 at midnight: a time of day that is exact to the minute. */
  MINUTE_OF_DAY,
  /** The second in the day, from 0 at midnight: a time of day that is exact to the second. */
  SECOND_OF_DAY,
  /** 0 before noon, 1 from noon on. */
  AM_PM
}
