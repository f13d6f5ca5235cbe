package org.tensorbind.processor.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tensorbind.processor.layout.LayoutBuilder;
import org.tensorbind.processor.layout.Readability;
import org.tensorbind.processor.layout.Writability;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.EncodingSettings.ScoresSettings;
import org.tensorbind.processor.model.ModelInterface;
import org.tensorbind.processor.model.ModelMethod;
import org.tensorbind.processor.model.ModelMethod.Parameter;
import org.tensorbind.processor.model.ModelMethod.Result;
import org.tensorbind.processor.model.ModelMethod.Source;
import org.tensorbind.processor.report.Finding;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Problem;
import org.tensorbind.processor.report.Site;
import org.tensorbind.processor.report.SitedFinding;

/**
 * {@code unsupported-method} and {@code not-readable}: what a method takes can be fed, what it
 * answers can be read.
 */
final class MethodSupport {
  private static final Set<String> UNREADABLE =
      Set.of("Normalized", "Rescaled", "Ragged", "Window");

  private final ModelInterface model;
  private final int index;
  private final ModelMethod method;
  private final List<SitedFinding> findings = new ArrayList<>();

  private MethodSupport(ModelInterface model, int index) {
    this.model = model;
    this.index = index;
    this.method = model.methods().get(index);
  }

  static List<SitedFinding> check(ModelInterface model, int index) {
    MethodSupport support = new MethodSupport(model, index);
    support.checkName();
    support.checkResult();
    if (!support.method.isGeneric()) {
      support.method.parameters().forEach(support::checkParameter);
    }
    return support.findings;
  }

  /** The other methods of implementations have parameters that nothing could be fed from. */
  private void checkName() {
    if (method.name().equals("load") && method.parameters().isEmpty()) {
      add(
          Problem.UNSUPPORTED_METHOD,
          Place.ofClass(),
          label() + ": every implementation has a static load() itself, expected another name.");
    }
  }

  private void checkParameter(Parameter parameter) {
    if (parameter.source() instanceof Source.Unsupported unsupported) {
      add(
          Problem.UNSUPPORTED_METHOD,
          Place.of(parameter.name()),
          String.format(
              "%s: the parameter %s is %s, expected %s.",
              label(), parameter.name(), unsupported.found(), unsupported.expected()));
    } else if (parameter.source() instanceof Source.Bound bound) {
      Writability.obstacle(LayoutBuilder.layOut(bound.type()).root())
          .ifPresent(reason -> addUnwritable(Place.of(parameter.name()), bound.type(), reason));
    } else if (parameter.source() instanceof Source.Value value) {
      Optional<ScoresSettings> scores = value.member().annotations().scores();
      scores.ifPresent(
          each ->
              add(
                  Problem.UNSUPPORTED_METHOD,
                  Place.of(parameter.name()).at(each.annotation()),
                  String.format(
                      "%s: the parameter %s cannot be fed: it would be read from scores, which do"
                          + " not follow from it; expected a value that can be written.",
                      label(), parameter.name())));
    }
  }

  private void addUnwritable(Place place, BoundClass type, String reason) {
    String message =
        String.format(
            "%s: %s cannot be fed: %s; expected a class that can be written.",
            label(), type.label(), reason);
    addCommon(Problem.UNSUPPORTED_METHOD, place, type, message);
  }

  private void checkResult() {
    if (method.result() instanceof Result.Unsupported unsupported) {
      String found = method.isGeneric() ? "" : "the result ";
      add(
          Problem.UNSUPPORTED_METHOD,
          Place.ofClass(),
          String.format(
              "%s: it has %s%s, expected %s.",
              label(), found, unsupported.found(), unsupported.expected()));
    }
    method
        .boundResult()
        .ifPresent(
            type ->
                obstacle(type)
                    .ifPresent(
                        reason ->
                            addCommon(
                                Problem.NOT_READABLE, Place.ofClass(), type, unreadable(reason))));
    InPlace.result(model, index)
        .flatMap(MethodSupport::obstacle)
        .ifPresent(reason -> add(Problem.NOT_READABLE, encoding(), unreadable(reason)));
  }

  private static Optional<String> obstacle(BoundClass type) {
    return Readability.obstacle(LayoutBuilder.layOut(type).root());
  }

  private String unreadable(String reason) {
    return String.format(
        "%s: results cannot be read into %s: %s; expected what can be read back.",
        label(), method.returned(), reason);
  }

  /** The encoding of a result that is annotated in place, if it has one that cannot be undone. */
  private Place encoding() {
    List<String> named =
        method.result() instanceof Result.Value value
            ? value.member().annotations().named()
            : List.of();
    return named.stream()
        .filter(name -> UNREADABLE.contains(name))
        .findFirst()
        .map(Place.ofClass()::at)
        .orElse(Place.ofClass());
  }

  private String label() {
    return model.label(method);
  }

  private void add(Problem problem, Place place, String message) {
    findings.add(
        new SitedFinding(new Site.OfMethod(index), "", new Finding(problem, place, message)));
  }

  /** What is true of a class is true in every method. */
  private void addCommon(Problem problem, Place place, BoundClass type, String message) {
    String scope = type.carrier().qualifiedName();
    findings.add(
        new SitedFinding(new Site.OfModel(index), scope, new Finding(problem, place, message)));
  }
}
