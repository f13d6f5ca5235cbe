package org.tensorbind.encode;

import org.tensorbind.annotation.Part;

/**
 * The parts of dates and times that come again and again, as points on a circle: the first at angle
 * 0, so that its sine is 0 and its cosine 1. A cycle has as many points as its part has values,
 * whatever year or month it is: the same day of the month is always the same point, and months of
 * less than 31 days leave out the last ones. The constants have the names of those of {@link Part}.
 */
public enum DateCycle {
  /** {@link Part#QUARTER}: 4 points. */
  QUARTER(1, 4),
  /** {@link Part#MONTH}: 12 points. */
  MONTH(1, 12),
  /** {@link Part#WEEK_OF_YEAR}: 53 points. */
  WEEK_OF_YEAR(1, 53),
  /** {@link Part#DAY_OF_YEAR}: 366 points. */
  DAY_OF_YEAR(1, 366),
  /** {@link Part#DAY_OF_QUARTER}: 92 points. */
  DAY_OF_QUARTER(1, 92),
  /** {@link Part#DAY_OF_MONTH}: 31 points. */
  DAY_OF_MONTH(1, 31),
  /** {@link Part#DAY_OF_WEEK}: 7 points, Monday at angle 0. */
  DAY_OF_WEEK(1, 7),
  /** {@link Part#HOUR}: 24 points. */
  HOUR(0, 24),
  /** {@link Part#MINUTE}: 60 points. */
  MINUTE(0, 60),
  /** {@link Part#SECOND}: 60 points. */
  SECOND(0, 60),
  /** {@link Part#MINUTE_OF_DAY}: 1440 points. */
  MINUTE_OF_DAY(0, 1440),
  /** {@link Part#SECOND_OF_DAY}: 86400 points. */
  SECOND_OF_DAY(0, 86_400);

  private final int first;
  private final int period;

  DateCycle(int first, int period) {
    this.first = first;
    this.period = period;
  }

  /** The sine of a part, such as {@link DateParts#month}, at its place in the cycle. */
  public double sin(int ordinal) {
    return DateParts.sin(ordinal, first, period);
  }

  /** The cosine of a part, such as {@link DateParts#month}, at its place in the cycle. */
  public double cos(int ordinal) {
    return DateParts.cos(ordinal, first, period);
  }
}
