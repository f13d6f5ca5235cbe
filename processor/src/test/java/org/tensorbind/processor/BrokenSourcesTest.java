package org.tensorbind.processor;

import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.eclipse.jdt.core.compiler.IProblem;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensorbind.processor.FolderCompiler.Compilation;

/**
 * Sources that are right, broken at random. Whatever becomes of them, the processor neither fails
 * nor writes code that does not compile, and the compiler says all that it says beside a processor
 * that does nothing. (It says more without any: then it does not stop at an import of nothing.)
 * {@code -Dtensorbind.fuzz=} says how many there are, {@code -Dtensorbind.fuzz.seed=} tries others.
 */
class BrokenSourcesTest {
  private static final int COUNT = Integer.getInteger("tensorbind.fuzz", 30);
  private static final long SEED = Long.getLong("tensorbind.fuzz.seed", 20260101);
  private static final Path ACCEPTED = Path.of("src/test/resources/accepted");
  private static final Path EXAMPLES = Path.of("../examples/src/main/java/org/tensorbind/examples");
  private static final Path EXAMPLE_RESOURCES = Path.of("../examples/src/main/resources");

  /** What the processor writes, and what may therefore be missing without it. */
  private static final Pattern GENERATED_NAME = Pattern.compile("\\w(Tensors|Impl)\\b");

  /** What Eclipse's compiler says once more of the class that implements an interface with it. */
  private static final String BAD_SUPERTYPE = String.valueOf(IProblem.HierarchyHasProblems);

  private static final Pattern STACK_TRACE = Pattern.compile("(?m)^\\tat [\\w.$/]+\\(");

  @TempDir Path folder;

  /**
   * Some files that compile together.
   *
   * @param resources a folder, with the models and vocabularies they name among others
   */
  private record Project(Map<String, String> sources, Path resources) {}

  /** Sees everything and does nothing. */
  @SupportedAnnotationTypes("*")
  private static final class IdleProcessor extends AbstractProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return false;
    }
  }

  @Test
  void javac() throws IOException {
    List<String> options = List.of("--release", "17", "-XDdev", "-Xmaxerrs", "100000");
    check(ToolProvider.getSystemJavaCompiler(), options, SEED, COUNT, each -> true);
  }

  /**
   * What follows from the absence of a generated class, this compiler tells in many words that do
   * not name it. Syntax and imports it judges by themselves.
   */
  @Test
  void eclipsesCompiler() throws IOException {
    List<String> options = List.of("--release", "17", "-proceedOnError");
    int own = IProblem.Syntax | IProblem.ImportRelated;
    check(
        new EclipseCompiler(),
        options,
        SEED + COUNT,
        COUNT / 2,
        each -> (Integer.parseInt(each.getCode()) & own) != 0);
  }

  /**
   * Breaks and compiles.
   *
   * @param isOwn whether the compiler also says that where nothing is generated for a class
   */
  private void check(
      JavaCompiler compiler,
      List<String> options,
      long seed,
      int count,
      Predicate<Diagnostic<?>> isOwn)
      throws IOException {
    List<Project> projects = projects();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Random random = new Random((seed + i) * 1_000_003);
      Project project = projects.get(random.nextInt(projects.size()));
      Map<String, String> broken = new LinkedHashMap<>(project.sources());
      List<String> names = List.copyOf(broken.keySet());
      String name = names.get(random.nextInt(names.size()));
      broken.put(name, new Breaker(random).mutate(broken.get(name)));
      faults(compiler, options, new Project(broken, project.resources()), isOwn)
          .forEach(fault -> faults.add(fault + "\nin " + name + ":\n" + broken.get(name)));
    }
    assertWithMessage("%s faults:\n%s", faults.size(), String.join("\n\n", faults))
        .that(faults)
        .isEmpty();
  }

  /** All that is wrong about what the compiler says, with the processor and without. */
  private List<String> faults(
      JavaCompiler compiler, List<String> options, Project project, Predicate<Diagnostic<?>> isOwn)
      throws IOException {
    Path place = Files.createTempDirectory(folder, "case");
    for (Map.Entry<String, String> source : project.sources().entrySet()) {
      Path file = place.resolve("sources").resolve(source.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
    }
    Path input = place.resolve("sources");
    Compilation without =
        FolderCompiler.compile(
            compiler, new IdleProcessor(), input, place.resolve("without"), options);
    if (isCrash(without)) {
      return List.of(); // the compiler itself fails on it
    }
    FolderCompiler.copyResources(project.resources(), place.resolve("with/classes"));
    Compilation with = FolderCompiler.compile(compiler, input, place.resolve("with"), options);
    List<String> faults = new ArrayList<>();
    if (isCrash(with)) {
      faults.add("a crash: " + with.printed());
    }
    for (Diagnostic<? extends JavaFileObject> each : errors(with)) {
      boolean isInGenerated =
          each.getSource() != null
              && !BAD_SUPERTYPE.equals(each.getCode())
              && Path.of(each.getSource().toUri()).startsWith(with.generated().toAbsolutePath());
      if (isInGenerated || each.getMessage(null).contains("[tensorbind/internal]")) {
        faults.add(text(each));
      }
    }
    hidden(with, without, isOwn).forEach(each -> faults.add("hidden: " + each));
    return faults.isEmpty()
        ? faults
        : List.of(
            String.join("\n", faults)
                + "\nall that was said:\n"
                + errors(with).stream().map(BrokenSourcesTest::text).collect(joining("\n")));
  }

  /** Errors that are not said because the processor is there. */
  private static Stream<String> hidden(
      Compilation with, Compilation without, Predicate<Diagnostic<?>> isOwn) {
    Set<String> said = errors(with).stream().map(BrokenSourcesTest::key).collect(toSet());
    return errors(without).stream()
        .filter(isOwn)
        .filter(each -> !GENERATED_NAME.matcher(each.getMessage(null)).find())
        .filter(each -> !said.contains(key(each)))
        .map(BrokenSourcesTest::text);
  }

  /** Eclipse's compiler prints its diagnostics as well. */
  private static boolean isCrash(Compilation compilation) {
    return STACK_TRACE.matcher(compilation.printed()).find();
  }

  private static List<Diagnostic<? extends JavaFileObject>> errors(Compilation compilation) {
    return compilation.diagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .toList();
  }

  private static String text(Diagnostic<? extends JavaFileObject> error) {
    return key(error) + ": " + error.getMessage(null);
  }

  private static String key(Diagnostic<? extends JavaFileObject> error) {
    String file = error.getSource() == null ? "" : error.getSource().getName();
    return file + ":" + error.getLineNumber() + ":" + error.getCode();
  }

  private List<Project> projects() throws IOException {
    Path shown = Files.createDirectories(folder.resolve("shown"));
    SnippetsTest.copyResources(shown);
    List<Project> projects = new ArrayList<>();
    for (Path page : SnippetsTest.PAGES) {
      SnippetsTest.groups(SnippetsTest.SNIPPET, page)
          .map(match -> match.group(1))
          .forEach(text -> projects.add(new Project(Map.of(fileOf(text), text), shown)));
    }
    for (Path source : FolderCompiler.list(ACCEPTED)) {
      projects.add(project(Files.isDirectory(source) ? source : shown, source));
    }
    for (Path example : FolderCompiler.list(EXAMPLES)) {
      projects.add(project(EXAMPLE_RESOURCES, example, EXAMPLES.resolve("support")));
    }
    return projects;
  }

  private static Project project(Path resources, Path... folders) {
    Map<String, String> sources = new TreeMap<>();
    for (Path each : folders) {
      for (Path file : FolderCompiler.javaFilesIn(each)) {
        sources.put(each.getParent().relativize(file).toString(), FolderCompiler.read(file));
      }
    }
    return new Project(sources, resources);
  }

  private static String fileOf(String snippet) {
    Matcher type = SnippetsTest.TYPE.matcher(snippet);
    return (type.find() ? type.group(1) : "Snippet") + ".java";
  }
}
