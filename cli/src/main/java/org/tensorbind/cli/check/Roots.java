package org.tensorbind.cli.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.tensorbind.annotation.SavedModel;

/**
 * Finds the model interfaces among the classes that javac was given. If there are none, it writes
 * one that feeds these classes to the model, which the real processor then checks.
 */
@SupportedAnnotationTypes("*")
final class Roots extends AbstractProcessor {
  /** The interface that is written, and its method. */
  private static final String NAME = "TensorbindCheck";

  private static final String METHOD = "check";
  private static final String RESULT = "org.tensorflow.Result";

  private final FitRequest.Feeding feeding;
  private final List<String> interfaces = new ArrayList<>();
  private final List<String> fed = new ArrayList<>();
  private String written = "";
  private boolean isFirst = true;

  Roots(FitRequest.Feeding feeding) {
    this.feeding = feeding;
  }

  /** A message without the name of an interface that nobody knows. */
  static String withoutLabel(String message) {
    return message.replaceFirst(NAME + "(\\." + METHOD + ")?: ", "");
  }

  List<String> interfaces() {
    return interfaces;
  }

  /** The classes that the written interface feeds. */
  List<String> fed() {
    return fed;
  }

  /** The qualified names of all interfaces that must turn out to fit. */
  List<String> expected() {
    return written.isEmpty() ? interfaces : List.of(written);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (isFirst) {
      isFirst = false;
      Set<TypeElement> roots = ElementFilter.typesIn(round.getRootElements());
      roots.forEach(this::findInterfaces);
      List<TypeElement> candidates = roots.stream().filter(this::canBeFed).toList();
      if (interfaces.isEmpty() && !candidates.isEmpty()) {
        write(candidates);
      }
    }
    return false;
  }

  private void findInterfaces(TypeElement type) {
    if (type.getAnnotation(SavedModel.class) != null) {
      interfaces.add(type.getQualifiedName().toString());
    }
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::findInterfaces);
  }

  private boolean canBeFed(TypeElement type) {
    boolean isKind =
        type.getKind() != ElementKind.ENUM && type.getKind() != ElementKind.ANNOTATION_TYPE;
    return isKind && !feeding.result().filter(type.getQualifiedName()::contentEquals).isPresent();
  }

  private void write(List<TypeElement> candidates) {
    Elements elements = processingEnv.getElementUtils();
    candidates.forEach(type -> fed.add(type.getQualifiedName().toString()));
    String packageName = elements.getPackageOf(candidates.get(0)).getQualifiedName().toString();
    String parameters =
        candidates.stream()
            .map(type -> type.getQualifiedName() + " p" + candidates.indexOf(type))
            .collect(Collectors.joining(", "));
    String tags =
        feeding.tags().stream()
            .map(elements::getConstantExpression)
            .collect(Collectors.joining(", "));
    written = packageName.isEmpty() ? NAME : packageName + "." + NAME;
    write(
        written,
        String.format(
            "%s@%s(path = \"\", signature = %s, tags = {%s})%ninterface %s { %s %s(%s); }%n",
            packageName.isEmpty() ? "" : "package " + packageName + ";\n",
            SavedModel.class.getName(),
            elements.getConstantExpression(feeding.signature()),
            tags,
            NAME,
            feeding.result().orElse(RESULT),
            METHOD,
            parameters),
        candidates);
    if (feeding.result().isEmpty() && elements.getTypeElement(RESULT) == null) {
      // Who only feeds need not have TensorFlow on the class path: the name is enough.
      write(RESULT, "package org.tensorflow; public final class Result {}", candidates);
    }
  }

  private void write(String name, String text, List<TypeElement> origins) {
    try (Writer out =
        processingEnv
            .getFiler()
            .createSourceFile(name, origins.toArray(new Element[0]))
            .openWriter()) {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
