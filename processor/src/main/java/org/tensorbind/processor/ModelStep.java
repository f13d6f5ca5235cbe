package org.tensorbind.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import org.tensorbind.processor.check.Checker;
import org.tensorbind.processor.emit.ModelEmitter;
import org.tensorbind.processor.emit.ModelStubEmitter;
import org.tensorbind.processor.fit.ModelChecker;
import org.tensorbind.processor.model.ModelInterface;
import org.tensorbind.processor.report.Finding;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Problem;
import org.tensorbind.processor.report.Site;
import org.tensorbind.processor.report.SitedFinding;
import org.tensorbind.processor.source.GeneratedNames;
import org.tensorbind.processor.source.ModelReader;
import org.tensorbind.processor.source.ModelReporter;
import org.tensorbind.processor.source.ModelResult;
import org.tensorbind.processor.source.ModelSource;
import org.tensorbind.processor.source.ModelSource.Found;
import org.tensorbind.signature.MetaGraph;

/**
 * Generates the implementation of a model interface.
 *
 * @param fitting is told the name of each interface that fits its model
 */
record ModelStep(
    ModelReader reader,
    ModelSource models,
    Checker checker,
    ModelReporter reporter,
    GeneratedNames names,
    Output output,
    Consumer<String> fitting)
    implements Step {

  @Override
  public boolean process(TypeElement type, boolean isLast) {
    ModelResult result = reader.read(type);
    if (result instanceof ModelResult.Parsed parsed) {
      process(type, parsed);
      return true;
    }
    if (isLast) {
      writeStub(type, ((ModelResult.Deferred) result).type());
    }
    return isLast;
  }

  private void process(TypeElement type, ModelResult.Parsed parsed) {
    ModelInterface model = models.named(parsed.type());
    List<SitedFinding> findings = new ArrayList<>();
    parsed.findings().forEach(finding -> findings.add(ofInterface(finding)));
    Optional<Finding> taken = names.claim(type, model);
    taken.ifPresent(finding -> findings.add(ofInterface(finding)));
    boolean isInterface = parsed.findings().isEmpty();
    if (!isInterface) {
      reporter.report(type, parsed.elements(), findings);
      return;
    }
    Found found = models.find(model.path());
    Optional<MetaGraph> graph = graph(model, found, findings);
    ModelChecker.Outcome outcome = ModelChecker.check(model, graph, checker);
    findings.addAll(outcome.findings());
    reporter.report(type, parsed.elements(), findings);
    if (taken.isPresent()) {
      return;
    }
    if (outcome.isSound() && found instanceof Found.Read read) {
      fitting.accept(model.type().qualifiedName());
      output.write(
          type,
          ModelEmitter.emit(model, outcome.fits(), read.mainFile(), output.surroundings(type)));
    } else {
      writeStub(type, model);
    }
  }

  private void writeStub(TypeElement type, ModelInterface model) {
    output.write(type, ModelStubEmitter.emit(model, output.surroundings(type)));
  }

  private static SitedFinding ofInterface(Finding finding) {
    return new SitedFinding(new Site.OfInterface(), "", finding);
  }

  private static Optional<MetaGraph> graph(
      ModelInterface model, Found found, List<SitedFinding> findings) {
    Place path = Place.ofClass().at("SavedModel", "path");
    String label = model.simpleName() + ": ";
    if (found instanceof Found.Nothing nothing) {
      String message =
          label
              + "there is no model \""
              + model.path()
              + "\", expected a SavedModel's folder or a .signature.json snapshot; looked for it "
              + nothing.where()
              + ".";
      findings.add(ofInterface(new Finding(Problem.MODEL_NOT_FOUND, path, message)));
      return Optional.empty();
    }
    if (found instanceof Found.Unreadable unreadable) {
      String message =
          label
              + "the model \""
              + model.path()
              + "\" cannot be read: "
              + unreadable.why()
              + (unreadable.why().contains(unreadable.where())
                  ? "."
                  : " (" + unreadable.where() + ").");
      findings.add(ofInterface(new Finding(Problem.UNREADABLE_MODEL, path, message)));
      return Optional.empty();
    }
    Found.Read read = (Found.Read) found;
    Optional<MetaGraph> graph = read.signatures().metaGraph(model.tags());
    if (graph.isEmpty()) {
      findings.add(ofInterface(unknownTags(model, read)));
    }
    return graph;
  }

  private static Finding unknownTags(ModelInterface model, Found.Read read) {
    List<List<String>> all = read.signatures().metaGraphs().stream().map(MetaGraph::tags).toList();
    String fix = all.size() == 1 ? "tags = " + text(all.get(0)) + "." : "";
    return new Finding(
        Problem.UNKNOWN_TAGS,
        Place.ofClass().at("SavedModel", "tags"),
        String.format(
            "%s: \"%s\" has no graph with the tags %s, expected %s.",
            model.simpleName(),
            model.path(),
            text(model.tags()),
            all.stream().map(ModelStep::text).collect(Collectors.joining(" or "))),
        fix);
  }

  private static String text(List<String> tags) {
    return tags.stream().map(tag -> "\"" + tag + "\"").collect(Collectors.joining(", ", "{", "}"));
  }
}
