package org.tensorbind.processor.behaviour;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.tensorbind.processor.TensorProcessor;

/**
 * Sources compiled in memory with the processor, every warning an error, and loaded. One
 * compilation of many classes costs little more than one of a single class.
 */
public final class Compiled {
  private static final Pattern GENERATED = Pattern.compile("([\\w.]+\\.)?([^_.]+).*Tensors");

  private final Map<String, byte[]> classes;
  private final Map<String, String> generated;
  private final Map<String, String> failures;
  private final ClassLoader loader;

  private Compiled(
      Map<String, byte[]> classes, Map<String, String> generated, Map<String, String> failures) {
    this.classes = classes;
    this.generated = generated;
    this.failures = failures;
    this.loader = new MemoryLoader(classes);
  }

  /** Compiles all sources, or fails with everything that javac says. */
  public static Compiled of(Map<String, String> sources) {
    Compiled result = asFarAsPossible(sources);
    if (!result.failures.isEmpty()) {
      throw new AssertionError(String.join("\n", result.failures.values()));
    }
    return result;
  }

  /**
   * Compiles the sources that have no mistakes, so that one defect does not hide all others.
   *
   * @param sources by the full name of the class that their file is named after
   */
  public static Compiled asFarAsPossible(Map<String, String> sources) {
    return asFarAsPossible(sources, Set.of());
  }

  /**
   * Compiles the sources that have no mistakes.
   *
   * @param tolerated the ids of our warnings that are none here
   */
  public static Compiled asFarAsPossible(Map<String, String> sources, Set<String> tolerated) {
    Map<String, String> good = new LinkedHashMap<>(sources);
    Map<String, String> failures = new TreeMap<>();
    while (true) {
      Attempt attempt = Attempt.at(good, tolerated);
      Map<String, String> faults = attempt.faults(good);
      if (faults.isEmpty()) {
        return new Compiled(attempt.files().classes(), attempt.files().generated(), failures);
      }
      failures.putAll(faults);
      good.keySet().removeAll(faults.keySet());
    }
  }

  /** What javac said of each source that it did not accept. */
  public Map<String, String> failures() {
    return failures;
  }

  /** All class files, by the names of their classes. */
  public Map<String, byte[]> classes() {
    return classes;
  }

  /** The sources that the processor wrote, by class name. */
  public Map<String, String> generated() {
    return generated;
  }

  /** A compiled class. */
  public Class<?> type(String name) {
    try {
      return Class.forName(name, true, loader);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(name + " was not compiled: " + failures.get(name), e);
    }
  }

  /** An instance of a compiled class that implements an interface known here. */
  public <T> T instance(String name, Class<T> type) {
    try {
      var constructor = type(name).getDeclaredConstructor();
      constructor.setAccessible(true);
      return type.cast(constructor.newInstance());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }

  /** The generated sources of these classes, for the message of a test that failed. */
  public String print(Set<String> classNames) {
    return classNames.stream()
        .filter(generated::containsKey)
        .map(name -> "\n==== " + name + "\n" + generated.get(name))
        .collect(Collectors.joining());
  }

  private record Attempt(MemoryFiles files, List<Diagnostic<? extends JavaFileObject>> said) {
    static Attempt at(Map<String, String> sources, Set<String> tolerated) {
      JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
      var diagnostics = new DiagnosticCollector<JavaFileObject>();
      var files = new MemoryFiles(javac.getStandardFileManager(diagnostics, null, null));
      if (sources.isEmpty()) {
        return new Attempt(files, List.of());
      }
      // No -Werror: a warning that is not tolerated is a fault of its source anyway.
      List<String> options =
          List.of(
              "-Xlint:all,-processing,-path",
              "-Xmaxerrs",
              "100000",
              "-Xmaxwarns",
              "100000",
              "-cp",
              classPath());
      List<JavaFileObject> units = new ArrayList<>();
      sources.forEach((name, content) -> units.add(MemoryFiles.source(name, content)));
      var task = javac.getTask(null, files, diagnostics, options, null, units);
      task.setProcessors(List.of(new TensorProcessor()));
      boolean isAccepted = task.call();
      List<Diagnostic<? extends JavaFileObject>> said =
          diagnostics.getDiagnostics().stream()
              .filter(each -> each.getKind() != Diagnostic.Kind.NOTE)
              .filter(each -> !isTolerated(each, tolerated))
              .collect(Collectors.toList());
      if (!isAccepted && said.isEmpty()) {
        throw new AssertionError("javac failed without a word");
      }
      return new Attempt(files, said);
    }

    private static boolean isTolerated(Diagnostic<?> said, Set<String> tolerated) {
      String message = said.getMessage(null);
      return said.getKind() != Diagnostic.Kind.ERROR
          && tolerated.stream().anyMatch(id -> message.contains("[tensorbind/" + id + "]"));
    }

    /** The messages, by the source that each of them comes from. */
    Map<String, String> faults(Map<String, String> sources) {
      Map<String, String> faults = new TreeMap<>();
      List<String> homeless = new ArrayList<>();
      for (Diagnostic<? extends JavaFileObject> each : said) {
        Set<String> origins = originsOf(each.getSource(), sources);
        origins.forEach(origin -> faults.merge(origin, each.toString(), (a, b) -> a + "\n" + b));
        if (origins.isEmpty()) {
          homeless.add(each.toString());
        }
      }
      if (faults.isEmpty() && !homeless.isEmpty()) {
        sources.keySet().forEach(name -> faults.put(name, String.join("\n", homeless)));
      }
      return faults;
    }

    private Set<String> originsOf(JavaFileObject file, Map<String, String> sources) {
      if (file == null) {
        return Set.of();
      }
      String path = file.toUri().getPath();
      String name = path.substring(1).replace('/', '.').replaceAll("\\.java$", "");
      if (sources.containsKey(name)) {
        return Set.of(name);
      }
      var match = GENERATED.matcher(name);
      if (!match.matches()) {
        return Set.of();
      }
      String outermost = match.group(2);
      Pattern declared =
          Pattern.compile("\\b(class|record|interface|enum) " + Pattern.quote(outermost) + "\\b");
      Set<String> origins = new HashSet<>();
      sources.forEach(
          (source, content) -> {
            if (declared.matcher(content).find()) {
              origins.add(source);
            }
          });
      return origins;
    }

    private static String classPath() {
      // Surefire's own class path is a jar with a manifest; this property lists what it stands for.
      String all =
          System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
      return Stream.of(all.split(File.pathSeparator))
          .filter(entry -> Files.exists(Path.of(entry)))
          .collect(Collectors.joining(File.pathSeparator));
    }
  }

  private static final class MemoryLoader extends ClassLoader {
    private final Map<String, byte[]> classes;

    MemoryLoader(Map<String, byte[]> classes) {
      super(Compiled.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
