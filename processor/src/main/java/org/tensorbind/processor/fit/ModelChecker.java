package org.tensorbind.processor.fit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tensorbind.processor.check.Checker;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.ModelInterface;
import org.tensorbind.processor.model.ModelMethod;
import org.tensorbind.processor.model.ModelMethod.BatchAxis;
import org.tensorbind.processor.model.ModelMethod.Parameter;
import org.tensorbind.processor.model.ModelMethod.Source;
import org.tensorbind.processor.report.Finding;
import org.tensorbind.processor.report.NearNames;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Problem;
import org.tensorbind.processor.report.Site;
import org.tensorbind.processor.report.SitedFinding;
import org.tensorbind.signature.MetaGraph;
import org.tensorbind.signature.Signature;

/**
 * Checks a model interface: each method by itself, then against its signature. What is wrong with a
 * bound class is reported at that class; here it only keeps a method from being looked at.
 */
public final class ModelChecker {
  private static final List<FitRule> RULES =
      List.of(
          new NamesFit(),
          new DenseFit(),
          new RaggedFit(),
          new DTypeFit(Direction.INPUT),
          new DTypeFit(Direction.OUTPUT),
          new RankFit(Direction.INPUT),
          new RankFit(Direction.OUTPUT),
          new SizeFit(Direction.INPUT),
          new SizeFit(Direction.OUTPUT));

  private final ModelInterface model;
  private final Checker classes;
  private final List<SitedFinding> findings = new ArrayList<>();
  private final List<MethodFit> fits = new ArrayList<>();
  private final Set<String> common = new HashSet<>();
  private boolean isSound = true;

  private ModelChecker(ModelInterface model, Checker classes) {
    this.model = model;
    this.classes = classes;
  }

  /**
   * What was found.
   *
   * @param fits one for each method, if all is well
   * @param isSound whether an implementation can be generated
   */
  public record Outcome(List<SitedFinding> findings, List<MethodFit> fits, boolean isSound) {}

  /**
   * Checks all methods.
   *
   * @param graph the model's; empty if it could not be read, which is reported elsewhere
   */
  public static Outcome check(ModelInterface model, Optional<MetaGraph> graph, Checker classes) {
    ModelChecker checker = new ModelChecker(model, classes);
    for (int i = 0; i < model.methods().size(); i++) {
      checker.check(i, graph);
    }
    boolean isSound =
        checker.isSound
            && graph.isPresent()
            && checker.findings.stream().noneMatch(each -> each.finding().isError());
    return new Outcome(checker.findings, checker.fits, isSound);
  }

  private void check(int index, Optional<MetaGraph> graph) {
    ModelMethod method = model.methods().get(index);
    boolean areSound =
        method.boundClasses().allMatch(type -> !type.isFaulty() && classes.isSound(type));
    boolean areValuesSound =
        inPlace(index).map(type -> checkInPlace(index, type)).reduce(true, (a, b) -> a && b);
    if (!areSound || !areValuesSound) {
      isSound = false;
      return;
    }
    List<SitedFinding> unsupported = MethodSupport.check(model, index);
    unsupported.forEach(this::add);
    Optional<Signature> signature = graph.flatMap(each -> signature(each, index));
    if (unsupported.isEmpty() && signature.isPresent()) {
      fit(index, signature.get());
    }
  }

  /** Mistakes in what is annotated in place are those of members. */
  private boolean checkInPlace(int index, BoundClass type) {
    List<Finding> found = classes.check(type);
    found.forEach(finding -> findings.add(new SitedFinding(new Site.OfMethod(index), "", finding)));
    return classes.isSound(type);
  }

  private Stream<BoundClass> inPlace(int index) {
    return Stream.of(
            InPlace.parameters(model, index),
            InPlace.perCall(model, index),
            InPlace.result(model, index))
        .flatMap(Optional::stream);
  }

  private Optional<Signature> signature(MetaGraph graph, int index) {
    ModelMethod method = model.methods().get(index);
    Optional<Signature> signature = graph.signature(method.signature());
    if (signature.isEmpty()) {
      List<String> names = graph.signatures().stream().map(Signature::name).toList();
      add(unknownSignature(index, names));
    }
    return signature;
  }

  private SitedFinding unknownSignature(int index, List<String> names) {
    ModelMethod method = model.methods().get(index);
    boolean isOwn = method.hasOwnSignature();
    Optional<String> meant =
        names.size() == 1 ? Optional.of(names.get(0)) : NearNames.to(method.signature(), names);
    Finding finding =
        new Finding(
            Problem.UNKNOWN_SIGNATURE,
            isOwn
                ? Place.ofClass().at("ForSignature", "value")
                : Place.ofClass().at("SavedModel", "signature"),
            String.format(
                "%s: \"%s\" has no signature \"%s\", %s.",
                isOwn ? model.label(method) : model.simpleName(),
                model.path(),
                method.signature(),
                names.isEmpty() ? "it has none at all" : Describe.expected(names)),
            meant.map(name -> rename(method, name)).orElse(""));
    return new SitedFinding(isOwn ? new Site.OfMethod(index) : new Site.OfInterface(), "", finding);
  }

  private static String rename(ModelMethod method, String name) {
    String text = Describe.text(name) + ".";
    if (!method.hasOwnSignature()) {
      return "signature = " + text;
    }
    return method.batchAxis() == BatchAxis.AUTO ? text : "value = " + text;
  }

  private void fit(int index, Signature signature) {
    List<End> inputs = inputs(index);
    List<End> outputs = outputs(index);
    MethodFit fit = MethodFit.of(model, index, signature, inputs, outputs);
    List<SitedFinding> ofMethod = new ArrayList<>();
    DuplicateFeed.check(fit, inputs, ofMethod);
    if (ofMethod.isEmpty()) {
      RULES.forEach(rule -> rule.check(fit, ofMethod));
    }
    ofMethod.forEach(this::add);
    fits.add(fit);
  }

  /** What methods have in common is told at the first of them. */
  private void add(SitedFinding sited) {
    boolean isCommon = sited.site() instanceof Site.OfModel;
    if (!isCommon || common.add(sited.finding().problem() + " " + sited.scope())) {
      findings.add(sited);
    }
  }

  private List<End> inputs(int index) {
    ModelMethod method = model.methods().get(index);
    List<End> ends = new ArrayList<>();
    for (Parameter parameter : method.parameters()) {
      if (parameter.source() instanceof Source.Bound bound) {
        Origin.Root root = new Origin.Root(index, false, bound.type().label());
        ends.addAll(
            End.of(bound.type(), Optional.of(parameter.name()), parameter.isPerCall(), root));
      }
    }
    Origin.Root root = new Origin.Root(index, true, model.label(method));
    InPlace.parameters(model, index)
        .map(type -> End.of(type, Optional.empty(), false, root))
        .ifPresent(ends::addAll);
    InPlace.perCall(model, index)
        .map(type -> End.of(type, Optional.empty(), true, root))
        .ifPresent(ends::addAll);
    return ends;
  }

  private List<End> outputs(int index) {
    ModelMethod method = model.methods().get(index);
    Optional<List<End>> bound =
        method
            .boundResult()
            .map(
                type ->
                    End.of(
                        type,
                        Optional.empty(),
                        false,
                        new Origin.Root(index, false, type.label())));
    Optional<List<End>> inPlace =
        InPlace.result(model, index)
            .map(
                type ->
                    End.of(
                        type,
                        Optional.empty(),
                        false,
                        new Origin.Root(index, true, model.simpleName())));
    return Stream.of(bound, inPlace).flatMap(Optional::stream).flatMap(Collection::stream).toList();
  }
}
