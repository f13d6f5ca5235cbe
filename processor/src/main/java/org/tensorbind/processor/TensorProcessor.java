package org.tensorbind.processor;

import com.google.auto.service.AutoService;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.tensorbind.processor.check.Checker;
import org.tensorbind.processor.report.Finding;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Problem;
import org.tensorbind.processor.source.ClassReader;
import org.tensorbind.processor.source.Discovery;
import org.tensorbind.processor.source.GeneratedNames;
import org.tensorbind.processor.source.LocalClasses;
import org.tensorbind.processor.source.ModelReader;
import org.tensorbind.processor.source.ModelReporter;
import org.tensorbind.processor.source.ModelSource;
import org.tensorbind.processor.source.Reporter;

/**
 * Generates a converter for each class with bound members, and an implementation for each model
 * interface. Claims every annotation, because those that stand for ours have any name.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("*")
@SupportedOptions(ModelSource.OPTION)
public final class TensorProcessor extends AbstractProcessor {
  /** Names, not elements: compilers may make new elements in each round. */
  private final Set<String> pendingClasses = new TreeSet<>();

  private final Set<String> pendingModels = new TreeSet<>();

  private Reporter reporter;
  private LocalClasses localClasses;
  private GeneratedNames generatedNames;
  private ModelSource models;
  private Output output;

  /** Empty unless interfaces are checked against another model than their own. */
  private final Optional<Path> model;

  private final Set<String> fitting = new TreeSet<>();

  /** For the compiler, which finds it as a service. */
  public TensorProcessor() {
    this(Optional.empty());
  }

  private TensorProcessor(Optional<Path> model) {
    this.model = model;
  }

  /**
   * A processor that checks model interfaces against one model, whatever their annotations say: the
   * next version of theirs, perhaps.
   *
   * @param model a SavedModel's folder, or a {@code .signature.json} snapshot
   */
  public static TensorProcessor against(Path model) {
    return new TensorProcessor(Optional.of(model));
  }

  /** The qualified names of the model interfaces that have been found to fit. */
  public Set<String> fitting() {
    return Collections.unmodifiableSet(fitting);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    reporter = new Reporter(environment);
    localClasses = new LocalClasses(environment);
    generatedNames = new GeneratedNames(environment.getElementUtils());
    models = new ModelSource(environment, model);
    output = new Output(environment);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    localClasses.report(round);
    pendingClasses.addAll(Discovery.rootsOf(round));
    pendingModels.addAll(Discovery.modelsOf(round));
    ClassReader reader = new ClassReader(processingEnv, round, pendingClasses);
    Checker checker = new Checker();
    Step classes = new ClassStep(reader, checker, reporter, generatedNames, output);
    run(classes, pendingClasses, round.processingOver());
    ModelReader modelReader = new ModelReader(processingEnv, reader);
    ModelReporter modelReporter = new ModelReporter(processingEnv, reader, reporter);
    Step implementations =
        new ModelStep(
            modelReader, models, checker, modelReporter, generatedNames, output, fitting::add);
    run(implementations, pendingModels, round.processingOver());
    return false;
  }

  private void run(Step step, Set<String> pending, boolean isLast) {
    for (String name : List.copyOf(pending)) {
      TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
      if (type == null || isDone(step, type, isLast)) {
        pending.remove(name);
      }
    }
  }

  /** Anything that goes wrong here is our own defect, and the user is told so in one error. */
  private boolean isDone(Step step, TypeElement type, boolean isLast) {
    try {
      return step.process(type, isLast);
    } catch (RuntimeException | StackOverflowError e) {
      Finding defect =
          new Finding(
              Problem.INTERNAL,
              Place.ofClass(),
              type.getSimpleName()
                  + ": Tensorbind failed on this class: "
                  + e
                  + where(e)
                  + "; expected nothing of you. Please report this line and the class.");
      reporter.report(type, List.of(), List.of(defect));
      return true;
    }
  }

  private static String where(Throwable defect) {
    return defect.getStackTrace().length == 0 ? "" : " at " + defect.getStackTrace()[0];
  }
}
