package org.tensorbind.processor.fit;

import java.util.List;
import java.util.Optional;
import org.tensorbind.processor.model.ModelMethod.Parameter;
import org.tensorbind.processor.model.ModelMethod.Source;
import org.tensorbind.processor.report.Finding;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Problem;
import org.tensorbind.processor.report.SitedFinding;
import org.tensorbind.signature.TensorInfo;

/**
 * {@code unknown-input}, {@code missing-input} and {@code missing-output}: every tensor that is fed
 * is an input, every input is fed, and every tensor that is read is an output.
 */
final class NamesFit implements FitRule {
  @Override
  public void check(MethodFit fit, List<SitedFinding> findings) {
    for (Direction direction : Direction.values()) {
      Matching matching = fit.matching(direction);
      matching.unknown().stream()
          .filter(unknown -> direction == Direction.INPUT || !unknown.end().origin().isAuxiliary())
          .forEach(unknown -> findings.add(unknown(fit, direction, unknown)));
      matching.misprefixed().forEach(each -> findings.add(misprefixed(fit, direction, each)));
    }
    List<TensorInfo> missing = fit.inputs().missing().stream().filter(DenseFit::isDense).toList();
    if (fit.method().parameters().isEmpty() && missing.size() > 1) {
      findings.add(nothingFed(fit, missing));
    } else {
      missing.forEach(info -> findings.add(missingInput(fit, info)));
    }
  }

  /** One mistake, however many inputs there are. */
  private static SitedFinding nothingFed(MethodFit fit, List<TensorInfo> missing) {
    List<String> names = missing.stream().map(TensorInfo::name).toList();
    return Describe.atMethod(
        fit,
        Problem.MISSING_INPUT,
        String.join(" ", names),
        String.format(
            "%s: the method has no parameters, so nothing feeds the inputs %s of %s; expected a"
                + " bound class with members for them, or a parameter for each.",
            fit.label(), Describe.names(names), fit.signatureText()));
  }

  private static SitedFinding unknown(
      MethodFit fit, Direction direction, Matching.Unknown unknown) {
    End end = unknown.end();
    return Describe.atName(
        fit,
        end,
        direction.unknown(),
        String.format(
            "%s: %s has no %s \"%s\", %s.",
            end.origin().name().label(),
            fit.signatureText(),
            direction.noun(),
            end.name(),
            Describe.expected(names(fit, direction))),
        rename(end, unknown.near()));
  }

  private static List<String> names(MethodFit fit, Direction direction) {
    List<TensorInfo> infos =
        direction == Direction.INPUT ? fit.signature().inputs() : fit.signature().outputs();
    return infos.stream().map(TensorInfo::name).toList();
  }

  /** What to write for the name that was probably meant; prefixes stand in front of it anyway. */
  private static String rename(End end, Optional<String> near) {
    OriginName name = end.origin().name();
    String prefix = end.name().substring(0, end.name().length() - name.own().length());
    return near.filter(each -> each.startsWith(prefix) && each.length() > prefix.length())
        .map(each -> name.rename(each.substring(prefix.length())) + ".")
        .orElse("");
  }

  private static SitedFinding misprefixed(MethodFit fit, Direction direction, Misprefix mistake) {
    Origin.Embedding member = mistake.member();
    boolean isWritten = member.member().annotations().named().contains("Embedded");
    String prefix = "prefix = " + Describe.text(mistake.prefix());
    String message =
        String.format(
            "%s: %s has no %s %s, expected %s.",
            member.label(),
            fit.signatureText(),
            direction.noun(),
            Describe.names(mistake.ends().stream().map(End::name).toList()),
            Describe.names(mistake.meant()));
    return new SitedFinding(
        member.site(),
        fit.signatureText(),
        new Finding(
            direction.unknown(),
            Place.of(member.member().name()).at("Embedded", "prefix"),
            message,
            (isWritten ? prefix : "@Embedded(" + prefix + ")") + "."));
  }

  /** Methods that are fed the same classes lack the same member. */
  private static SitedFinding missingInput(MethodFit fit, TensorInfo info) {
    List<String> classes =
        fit.method().parameters().stream()
            .map(Parameter::source)
            .filter(Source.Bound.class::isInstance)
            .map(source -> ((Source.Bound) source).type().simpleName())
            .sorted()
            .toList();
    String message =
        String.format(
            "%s: nothing feeds the input \"%s\" (%s %s) of %s, expected %sa parameter that does.",
            fit.label(),
            info.name(),
            Describe.dtype(info),
            info.shape(),
            fit.signatureText(),
            classes.isEmpty() ? "" : "a member of " + String.join(" or ", classes) + " or ");
    return classes.isEmpty()
        ? Describe.atMethod(fit, Problem.MISSING_INPUT, info.name(), message)
        : Describe.atModel(fit, Problem.MISSING_INPUT, info.name() + " " + classes, message);
  }
}
