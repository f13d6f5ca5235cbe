package org.tensorbind.processor;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.tensorbind.processor.check.Checker;
import org.tensorbind.processor.emit.ConverterEmitter;
import org.tensorbind.processor.emit.SourceFile;
import org.tensorbind.processor.emit.StubEmitter;
import org.tensorbind.processor.emit.Surroundings;
import org.tensorbind.processor.layout.LayoutBuilder;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.report.Finding;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Problem;
import org.tensorbind.processor.source.ClassReader;
import org.tensorbind.processor.source.Discovery;
import org.tensorbind.processor.source.GeneratedNames;
import org.tensorbind.processor.source.LocalClasses;
import org.tensorbind.processor.source.ReadResult;
import org.tensorbind.processor.source.Reporter;
import org.tensorbind.processor.source.Scenery;

/**
 * Generates a converter for each class with bound members: discover, read, check, report, emit.
 * Claims every annotation, because those that stand for ours have any name.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("*")
public final class TensorProcessor extends AbstractProcessor {
  /** Names, not elements: compilers may make new elements in each round. */
  private final Set<String> pending = new TreeSet<>();

  private Reporter reporter;
  private LocalClasses localClasses;
  private GeneratedNames generatedNames;

  /** For the compiler, which finds it as a service. */
  public TensorProcessor() {}

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
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Elements elements = processingEnv.getElementUtils();
    localClasses.report(round);
    pending.addAll(Discovery.rootsOf(round, elements));
    ClassReader reader = new ClassReader(processingEnv);
    Checker checker = new Checker();
    for (String name : List.copyOf(pending)) {
      TypeElement type = elements.getTypeElement(name);
      if (type == null || isDone(type, reader, checker, round.processingOver())) {
        pending.remove(name);
      }
    }
    return false;
  }

  /** Anything that goes wrong here is our own defect, and the user is told so in one error. */
  private boolean isDone(TypeElement type, ClassReader reader, Checker checker, boolean isLast) {
    try {
      return process(type, reader, checker, isLast);
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

  private boolean process(TypeElement type, ClassReader reader, Checker checker, boolean isLast) {
    ReadResult result = reader.read(type);
    boolean isImplicit = Discovery.isImplicit(type);
    if (result instanceof ReadResult.Parsed parsed) {
      BoundClass bound = parsed.type();
      List<Finding> findings = new ArrayList<>(parsed.findings());
      findings.addAll(checker.check(bound));
      boolean isSound = checker.isSound(bound) && findings.stream().noneMatch(Finding::isError);
      if (isImplicit && !isSound) {
        return true;
      }
      Optional<Finding> taken = generatedNames.claim(bound);
      if (!isImplicit) {
        taken.ifPresent(findings::add);
        reporter.report(type, reader.members(type), findings);
      }
      if (taken.isEmpty()) {
        write(type, isSound ? converter(type, bound) : stub(type, bound));
      }
    } else if (result instanceof ReadResult.Rejected rejected && !isImplicit) {
      reporter.report(type, reader.members(type), rejected.findings());
      if (rejected.findings().isEmpty()) {
        write(type, stub(type, rejected.type())); // of any other, no class could speak
      }
    } else if (result instanceof ReadResult.Deferred deferred) {
      if (isLast && !isImplicit) {
        write(type, stub(type, deferred.type()));
      }
      return isLast;
    }
    return true;
  }

  private SourceFile converter(TypeElement type, BoundClass bound) {
    return ConverterEmitter.emit(LayoutBuilder.layOut(bound), surroundings(type));
  }

  private SourceFile stub(TypeElement type, BoundClass bound) {
    return StubEmitter.emit(bound, surroundings(type));
  }

  private Surroundings surroundings(TypeElement type) {
    Elements elements = processingEnv.getElementUtils();
    return new Surroundings(
        Scenery.hidesJavaLang(type, elements),
        Scenery.seesGenerated(type, elements),
        Scenery.isInModule(type, elements));
  }

  private void write(TypeElement origin, SourceFile file) {
    try (Writer out = processingEnv.getFiler().createSourceFile(file.name(), origin).openWriter()) {
      out.write(file.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
