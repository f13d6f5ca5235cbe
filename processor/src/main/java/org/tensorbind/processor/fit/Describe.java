package org.tensorbind.processor.fit;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.tensorbind.processor.report.Finding;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Problem;
import org.tensorbind.processor.report.Site;
import org.tensorbind.processor.report.SitedFinding;
import org.tensorbind.processor.shape.Shape;
import org.tensorbind.signature.TensorInfo;
import org.tensorbind.signature.TensorShape;

/** How the things that a fit is about stand in messages. */
final class Describe {
  private static final int MOST_NAMES = 8;

  private Describe() {}

  /** Of a tensor: one example's sizes. */
  static String shape(Shape shape) {
    return new TensorShape(true, shape.sizes().stream().map(size -> size.value()).toList())
        .toString();
  }

  static String sizes(List<Long> sizes) {
    return sizes.stream().map(String::valueOf).collect(Collectors.joining(", ", "{", "}"));
  }

  /** As the annotations call it, or TensorFlow where they do not. */
  static String dtype(TensorInfo info) {
    return info.dtype().dtype().orElse(info.dtype().name());
  }

  static String names(Collection<String> names) {
    String shown =
        names.stream().limit(MOST_NAMES).map(Describe::text).collect(Collectors.joining(", "));
    int more = names.size() - MOST_NAMES;
    return more > 0 ? shown + " and " + more + " more" : shown;
  }

  /** As it is written in Java. */
  static String text(String name) {
    return "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** Of the tensor: the label, and its name where that says more. */
  static String end(End end) {
    return end(end, end.origin().label());
  }

  /** Of the tensor, seen from a member that it comes from. */
  static String end(End end, String label) {
    boolean says = label.endsWith("." + end.name());
    return says ? label : label + ": its tensor \"" + end.name() + "\"";
  }

  /** What there is to choose from. */
  static String expected(Collection<String> names) {
    if (names.isEmpty()) {
      return "it has none";
    }
    return (names.size() == 1 ? "expected " : "expected one of ") + names(names);
  }

  static SitedFinding at(
      MethodFit fit, End end, Problem problem, Place place, String message, String fix) {
    return at(fit, end.origin().site(), problem, place, message, fix);
  }

  static SitedFinding at(
      MethodFit fit, Site site, Problem problem, Place place, String message, String fix) {
    return new SitedFinding(site, fit.signatureText(), new Finding(problem, place, message, fix));
  }

  /** Where a tensor's name comes from. */
  static SitedFinding atName(MethodFit fit, End end, Problem problem, String message, String fix) {
    OriginName name = end.origin().name();
    return new SitedFinding(
        name.site(), fit.signatureText(), new Finding(problem, name.place(), message, fix));
  }

  static SitedFinding atMethod(MethodFit fit, Problem problem, String about, String message) {
    return atMethod(fit, problem, Place.ofClass(), about, message);
  }

  /**
   * At a method.
   *
   * @param about what tells the problem apart from others of its kind
   */
  static SitedFinding atMethod(
      MethodFit fit, Problem problem, Place place, String about, String message) {
    return new SitedFinding(
        new Site.OfMethod(fit.index()),
        fit.signatureText() + " " + about,
        new Finding(problem, place, message));
  }

  /**
   * At the first of the methods that have a mistake in common.
   *
   * @param about what they have in common beside the signature
   */
  static SitedFinding atModel(MethodFit fit, Problem problem, String about, String message) {
    return new SitedFinding(
        new Site.OfModel(fit.index()),
        fit.signatureText() + " " + about,
        new Finding(problem, Place.ofClass(), message));
  }
}
