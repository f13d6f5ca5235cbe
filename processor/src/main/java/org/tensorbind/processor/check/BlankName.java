package org.tensorbind.processor.check;

import java.util.Optional;
import org.tensorbind.processor.model.Annotations;
import org.tensorbind.processor.model.Annotations.ConcatSettings;
import org.tensorbind.processor.model.Annotations.ImputeSettings;
import org.tensorbind.processor.model.Annotations.PaddedSettings;
import org.tensorbind.processor.report.Problem;

/**
 * {@code value-not-representable}: the name of a tensor of several members, or beside a member's,
 * that is blank. A member's own name may be whatever a model calls its inputs.
 */
final class BlankName implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    Annotations annotations = subject.annotations();
    if (annotations.concat().map(ConcatSettings::name).filter(String::isBlank).isPresent()) {
      add(subject, "Concat", "value", findings);
    }
    Optional<PaddedSettings> padded = annotations.padded();
    check(subject, "Padded", "mask", padded.map(PaddedSettings::mask), findings);
    check(subject, "Padded", "lengths", padded.map(PaddedSettings::lengths), findings);
    check(
        subject,
        "Impute",
        "indicator",
        annotations.impute().map(ImputeSettings::indicator),
        findings);
  }

  /** Without a letter it is not written, which says something. */
  private static void check(
      Subject subject,
      String annotation,
      String parameter,
      Optional<String> name,
      Findings findings) {
    if (name.filter(each -> !each.isEmpty() && each.isBlank()).isPresent()) {
      add(subject, annotation, parameter, findings);
    }
  }

  private static void add(Subject subject, String annotation, String parameter, Findings findings) {
    findings.add(
        Problem.VALUE_NOT_REPRESENTABLE,
        subject.place(annotation, parameter),
        String.format(
            "%s: the %s in @%s is blank, expected the tensor's name.",
            subject.label(), parameter.equals("value") ? "name" : parameter, annotation));
  }
}
