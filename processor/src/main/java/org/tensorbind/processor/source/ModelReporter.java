package org.tensorbind.processor.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.tensorbind.processor.report.Site;
import org.tensorbind.processor.report.SitedFinding;

/**
 * Prints what was found about a model interface: at the member of a class that is at fault, where
 * that is in source, else at the method.
 */
public final class ModelReporter {
  private final Elements elements;
  private final Sources sources;
  private final ClassReader classes;
  private final Reporter reporter;

  public ModelReporter(ProcessingEnvironment environment, ClassReader classes, Reporter reporter) {
    this.elements = environment.getElementUtils();
    this.sources = new Sources(environment);
    this.classes = classes;
    this.reporter = reporter;
  }

  /**
   * Prints findings.
   *
   * @param methods of the interface, in the order of the model's
   */
  public void report(
      TypeElement type, List<ExecutableElement> methods, List<SitedFinding> findings) {
    findings.stream()
        .sorted(Comparator.comparing(SitedFinding::finding))
        .forEach(finding -> report(type, methods, finding));
  }

  private void report(TypeElement type, List<ExecutableElement> methods, SitedFinding sited) {
    Site site = sited.site();
    if (site instanceof Site.OfInterface) {
      reporter.reportAt(type, sited.finding(), sited.scope());
    } else if (site instanceof Site.OfMethod ofMethod) {
      reportAt(methods.get(ofMethod.index()), sited);
    } else if (site instanceof Site.OfModel ofModel) {
      reportAt(methods.get(ofModel.method()), sited);
    } else if (site instanceof Site.OfClass ofClass) {
      TypeElement owner = elements.getTypeElement(ofClass.type().qualifiedName());
      if (owner == null || (sources.trees().isPresent() && !sources.hasSource(owner))) {
        reporter.reportAt(methods.get(ofClass.method()), sited.finding(), sited.scope());
      } else {
        reporter.report(owner, classes.members(owner), sited.finding(), sited.scope());
      }
    }
  }

  /** The parameters of a method, and its result, are its members. */
  private void reportAt(ExecutableElement method, SitedFinding sited) {
    List<RawMember> members = new ArrayList<>();
    method
        .getParameters()
        .forEach(each -> members.add(new RawMember(each, each, Mirrors.on(each), false)));
    RawMember result = new RawMember(method, method, Mirrors.on(method), false);
    String member = sited.finding().place().member();
    members.stream()
        .filter(each -> each.name().equals(member))
        .findFirst()
        .or(() -> Optional.of(result))
        .ifPresent(each -> reporter.reportAt(each.element(), sited.finding(), sited.scope()));
  }
}
