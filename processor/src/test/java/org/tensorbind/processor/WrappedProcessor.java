package org.tensorbind.processor;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/**
 * Ours in an environment that is not the compiler's own, as build tools hand it to processors whose
 * files they follow. javac's trees cannot be had from it.
 */
final class WrappedProcessor extends AbstractProcessor {
  private final Processor ours = new TensorProcessor();
  private final Map<String, List<Element>> origins = new LinkedHashMap<>();

  /** The elements that each generated file names as those it comes from. */
  Map<String, List<Element>> origins() {
    return origins;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return ours.getSupportedAnnotationTypes();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return ours.getSupportedOptions();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return ours.getSupportedSourceVersion();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    ours.init(new Environment());
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    ours.process(annotations, round);
    return false;
  }

  private final class Environment implements ProcessingEnvironment {
    @Override
    public Map<String, String> getOptions() {
      return processingEnv.getOptions();
    }

    @Override
    public Messager getMessager() {
      return processingEnv.getMessager();
    }

    @Override
    public Filer getFiler() {
      return new Files();
    }

    @Override
    public Elements getElementUtils() {
      return processingEnv.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return processingEnv.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return processingEnv.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return processingEnv.getLocale();
    }
  }

  private final class Files implements Filer {
    private final Filer filer = processingEnv.getFiler();

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... elements)
        throws IOException {
      origins.put(name.toString(), List.of(elements));
      return filer.createSourceFile(name, elements);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... elements)
        throws IOException {
      origins.put(name.toString(), List.of(elements));
      return filer.createClassFile(name, elements);
    }

    @Override
    public FileObject createResource(
        JavaFileManager.Location location,
        CharSequence folder,
        CharSequence name,
        Element... elements)
        throws IOException {
      origins.put(folder + "/" + name, List.of(elements));
      return filer.createResource(location, folder, name, elements);
    }

    @Override
    public FileObject getResource(
        JavaFileManager.Location location, CharSequence folder, CharSequence name)
        throws IOException {
      return filer.getResource(location, folder, name);
    }
  }
}
