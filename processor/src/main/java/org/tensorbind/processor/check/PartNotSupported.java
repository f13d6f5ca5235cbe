package org.tensorbind.processor.check;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.tensorbind.processor.layout.DateKinds;
import org.tensorbind.processor.model.EncodingSettings.DatePartSettings;
import org.tensorbind.processor.report.NearNames;
import org.tensorbind.processor.report.Problem;

/** {@code part-not-supported} and {@code zone-required}: what a date or time does not have. */
final class PartNotSupported implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    subject
        .annotations()
        .encoding(DatePartSettings.class)
        .ifPresent(settings -> check(subject, settings, findings));
  }

  private static void check(Subject subject, DatePartSettings settings, Findings findings) {
    String type = subject.leaf().ref().simpleName();
    if (settings.parts().isEmpty()) {
      add(subject, "value", "no part is named, expected at least one", "", findings);
      return;
    }
    List<String> supported = DateKinds.partsOf(type);
    Optional<String> wrong =
        settings.parts().stream().filter(part -> !supported.contains(part)).findFirst();
    Optional<String> endless =
        settings.parts().stream()
            .filter(part -> settings.cyclic() && !DateKinds.isCyclic(part))
            .findFirst();
    if (wrong.isPresent()) {
      String found = type + " has no " + wrong.get();
      add(subject, "value", found + ", expected some of " + TextOf.names(supported), "", findings);
    } else if (endless.isPresent()) {
      add(
          subject,
          "cyclic",
          endless.get() + " does not come round, expected parts with a cycle",
          "remove cyclic.",
          findings);
    } else if (type.equals("Instant") && settings.zone().isEmpty()) {
      findings.add(
          Problem.ZONE_REQUIRED,
          subject.place("DatePart"),
          subject.label() + ": an Instant has no calendar without a zone, expected one.",
          "zone = \"UTC\".");
    } else if (!settings.zone().isEmpty()) {
      checkZone(subject, type, settings.zone(), findings);
    }
  }

  private static void checkZone(Subject subject, String type, String zone, Findings findings) {
    if (!DateKinds.isZoned(type)) {
      String found = type + " is no point in time, so it has no zone; expected none";
      add(subject, "zone", found, "remove zone.", findings);
      return;
    }
    if (!isZone(zone)) {
      findings.add(
          Problem.ZONE_REQUIRED,
          subject.place("DatePart", "zone"),
          String.format(
              "%s: \"%s\" is no time zone, expected an id such as \"Europe/Paris\".",
              subject.label(), zone),
          NearNames.to(zone, ZoneId.getAvailableZoneIds())
              .map(near -> "zone = \"" + near + "\".")
              .orElse(""));
    }
  }

  private static boolean isZone(String zone) {
    try {
      ZoneId.of(zone);
      return true;
    } catch (DateTimeException e) {
      return false; // the question was whether it is one
    }
  }

  private static void add(
      Subject subject, String parameter, String found, String fix, Findings findings) {
    findings.add(
        Problem.PART_NOT_SUPPORTED,
        subject.place("DatePart", parameter),
        subject.label() + ": " + found + ".",
        fix);
  }
}
