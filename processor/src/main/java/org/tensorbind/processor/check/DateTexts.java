package org.tensorbind.processor.check;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.function.Function;

/** Dates and times as text, as their own {@code parse} reads it. */
final class DateTexts {
  private static final Map<String, Function<String, ?>> PARSERS =
      Map.of(
          "Instant", Instant::parse,
          "LocalDate", LocalDate::parse,
          "LocalDateTime", LocalDateTime::parse,
          "LocalTime", LocalTime::parse,
          "MonthDay", MonthDay::parse,
          "OffsetDateTime", OffsetDateTime::parse,
          "OffsetTime", OffsetTime::parse,
          "Year", Year::parse,
          "YearMonth", YearMonth::parse,
          "ZonedDateTime", ZonedDateTime::parse);

  private DateTexts() {}

  static boolean isValueOf(String type, String text) {
    try {
      return PARSERS.get(type).apply(text) != null;
    } catch (DateTimeException e) {
      return false; // the question was whether it is one
    }
  }
}
