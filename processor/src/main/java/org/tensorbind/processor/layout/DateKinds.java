package org.tensorbind.processor.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which parts the types of {@code java.time} have: what is said of {@code Part}'s constants. */
public final class DateKinds {
  private static final List<String> DATE =
      List.of(
          "YEAR",
          "QUARTER",
          "MONTH",
          "WEEK_OF_YEAR",
          "WEEK_OF_MONTH",
          "DAY_OF_YEAR",
          "DAY_OF_QUARTER",
          "DAY_OF_MONTH",
          "DAY_OF_WEEK",
          "WEEKEND",
          "ODD_YEAR",
          "ODD_MONTH",
          "ODD_WEEK",
          "ODD_DAY",
          "EPOCH_DAY");
  private static final List<String> TIME =
      List.of("HOUR", "MINUTE", "SECOND", "MINUTE_OF_DAY", "SECOND_OF_DAY", "AM_PM");
  private static final List<String> DATE_TIME =
      Stream.concat(DATE.stream(), TIME.stream()).toList();
  private static final List<String> MONTH = List.of("QUARTER", "MONTH", "ODD_MONTH");

  private static final Map<String, List<String>> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("LocalDate", DATE);
    PARTS.put("LocalTime", TIME);
    PARTS.put("OffsetTime", TIME);
    PARTS.put("LocalDateTime", DATE_TIME);
    PARTS.put("ZonedDateTime", DATE_TIME);
    PARTS.put("OffsetDateTime", DATE_TIME);
    PARTS.put("Instant", DATE_TIME);
    PARTS.put("Year", List.of("YEAR", "ODD_YEAR"));
    PARTS.put("YearMonth", List.of("YEAR", "ODD_YEAR", "QUARTER", "MONTH", "ODD_MONTH"));
    PARTS.put("MonthDay", List.of("QUARTER", "MONTH", "ODD_MONTH", "DAY_OF_MONTH"));
    PARTS.put("Month", MONTH);
    PARTS.put("DayOfWeek", List.of("DAY_OF_WEEK", "WEEKEND"));
  }

  private static final Set<String> CYCLIC =
      Set.of(
          "QUARTER",
          "MONTH",
          "WEEK_OF_YEAR",
          "DAY_OF_YEAR",
          "DAY_OF_QUARTER",
          "DAY_OF_MONTH",
          "DAY_OF_WEEK",
          "HOUR",
          "MINUTE",
          "SECOND",
          "MINUTE_OF_DAY",
          "SECOND_OF_DAY");

  private DateKinds() {}

  /** The parts of a type, by its simple name; none for other types. */
  public static List<String> partsOf(String type) {
    return PARTS.getOrDefault(type, List.of());
  }

  /** True if a part comes round. */
  public static boolean isCyclic(String part) {
    return CYCLIC.contains(part);
  }

  /** True if a type is a point in time, which each zone sees differently. */
  public static boolean isZoned(String type) {
    return type.equals("Instant") || type.equals("ZonedDateTime") || type.equals("OffsetDateTime");
  }
}
