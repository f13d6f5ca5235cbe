package org.tensorbind.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.tensorbind.cli.check.FitCheck;
import org.tensorbind.cli.check.FitReport;
import org.tensorbind.cli.check.FitRequest;
import org.tensorbind.cli.check.Remark;
import org.tensorbind.signature.MetaGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks classes against a model. */
@Command(
    name = "check",
    description = {
      "Says whether classes fit a model, with the errors that javac would give: before a model is"
          + " replaced by a new version, for instance.",
      "Interfaces with @SavedModel are checked against MODEL in place of the one that they name."
          + " If there is none among CLASSES, these are fed to the signature, all together.",
      "It compiles nothing and needs a JDK, but no TensorFlow."
    })
final class CheckCommand implements Runnable {
  @Mixin private ModelArgument model;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "CLASSES",
      description =
          "Names of compiled classes, which are on --classpath; or .java files, or folders of"
              + " them.")
  private List<String> classes = List.of();

  @Option(
      names = {"--classpath", "-cp"},
      paramLabel = "PATH",
      description =
          "Where classes, the libraries that they mention, and resources such as vocabularies are."
              + " Default: ${DEFAULT-VALUE}",
      defaultValue = ".")
  private String classPath;

  @Option(
      names = "--signature",
      paramLabel = "NAME",
      description = "The signature that classes without an interface are fed to.")
  private Optional<String> signature = Optional.empty();

  @Option(
      names = "--result",
      paramLabel = "CLASS",
      description =
          "The name of a class that the outputs are read into, for classes without an interface.")
  private Optional<String> result = Optional.empty();

  @Option(names = "--json", description = "The answer as JSON, for other programs.")
  private boolean isJson;

  @Spec private CommandSpec spec;

  private CheckCommand() {}

  @Override
  public void run() {
    FitReport report = check();
    PrintWriter out = spec.commandLine().getOut();
    requireAnswer(report);
    if (isJson) {
      out.println(json(report));
    } else {
      report.findings().forEach(finding -> out.println(finding.text().stripTrailing()));
      if (report.fits()) {
        out.println(sentence(report) + ".");
      }
    }
    out.flush();
    if (!report.fits()) {
      throw Failure.no(sentence(report) + ".");
    }
  }

  private FitReport check() {
    List<String> names = new ArrayList<>();
    List<Path> sources = new ArrayList<>();
    for (String each : classes) {
      if (each.endsWith(".java") || Files.isDirectory(Path.of(each))) {
        sources.addAll(javaFiles(Path.of(each)));
      } else if (SourceVersion.isName(each)) {
        names.add(each);
      } else {
        throw Failure.unable(
            each
                + " is no .java file, no folder, and no name of a class such as shop.TicketModel.");
      }
    }
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      throw Failure.unable("This Java has no compiler: a JDK is needed.");
    }
    try {
      return new FitCheck(javac, new FitRequest(model.path(), names, sources, classPath, feeding()))
          .run();
    } catch (IOException e) {
      throw Failure.unable("Cannot check: " + e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  /** What is not stated and cannot be told is left to the processor, which says so. */
  private FitRequest.Feeding feeding() {
    Optional<MetaGraph> graph = model.usualGraph();
    String usual = graph.map(ModelArgument::usualSignature).orElse(ModelArgument.DEFAULT_SIGNATURE);
    String chosen = signature.isEmpty() ? usual : model.signature(model.graph(), signature).name();
    List<String> tags = graph.map(MetaGraph::tags).orElse(List.of("serve"));
    return new FitRequest.Feeding(chosen, tags, result);
  }

  private static List<Path> javaFiles(Path path) {
    if (!Files.exists(path)) {
      throw Failure.unable(path + " does not exist.");
    }
    try (Stream<Path> files = Files.walk(path)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      if (found.isEmpty()) {
        throw Failure.unable(path + " has no .java files.");
      }
      return found;
    } catch (IOException e) {
      throw Failure.unable(path + " cannot be read: " + e.getMessage());
    }
  }

  /** Without one, what there is to say is why. */
  private void requireAnswer(FitReport report) {
    boolean isAnswered = report.fits() || report.isRefuted();
    if (report.obstacles().isEmpty() && isAnswered) {
      boolean isStated = signature.isPresent() || result.isPresent();
      if (isStated && !report.interfaces().isEmpty()) {
        throw Failure.unable(
            String.join(", ", report.interfaces())
                + " says itself what it calls: leave out --signature and --result.");
      }
      return;
    }
    if (!report.obstacles().isEmpty()) {
      report
          .obstacles()
          .forEach(each -> spec.commandLine().getErr().println(each.text().stripTrailing()));
      throw Failure.unable(
          "javac cannot read these classes: is all that they are compiled with on --classpath?");
    }
    throw Failure.unable(
        report.checked().isEmpty()
            ? "There is no class to check: neither an interface with @SavedModel nor one that could"
                + " be fed."
            : String.join(", ", report.unproven())
                + " cannot be checked: a class that it mentions is not on --classpath.");
  }

  private String sentence(FitReport report) {
    String who = String.join(", ", report.checked());
    boolean isOne = report.checked().size() == 1;
    String verb = report.fits() ? (isOne ? "fits" : "fit") : isOne ? "does not fit" : "do not fit";
    return who.isEmpty() ? "A class is faulty" : who + " " + verb + " " + model.path();
  }

  private String json(FitReport report) {
    JsonObject json = new JsonObject();
    json.addProperty("model", model.path().toString());
    json.addProperty("fits", report.fits());
    JsonArray checked = new JsonArray();
    report.checked().forEach(checked::add);
    json.add("classes", checked);
    JsonArray problems = new JsonArray();
    report.findings().forEach(finding -> problems.add(json(finding)));
    json.add("problems", problems);
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json);
  }

  private static JsonObject json(Remark finding) {
    JsonObject json = new JsonObject();
    json.addProperty("id", finding.id());
    json.addProperty("severity", finding.isError() ? "error" : "warning");
    json.addProperty("message", finding.message());
    if (!finding.fix().isEmpty()) {
      json.addProperty("fix", finding.fix());
    }
    finding
        .place()
        .ifPresent(
            place -> {
              json.addProperty("file", place.file());
              json.addProperty("line", place.line());
              json.addProperty("column", place.column());
            });
    return json;
  }
}
