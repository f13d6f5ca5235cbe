package org.tensorbind.cli.check;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.processor.TensorProcessor;

/** Checks classes against a model with the processor, in javac, without compiling them. */
public final class FitCheck {
  private final JavaCompiler javac;
  private final FitRequest request;

  /**
   * A check.
   *
   * @param javac the compiler of this Java
   */
  public FitCheck(JavaCompiler javac, FitRequest request) {
    this.javac = javac;
    this.request = request;
  }

  /**
   * Runs it.
   *
   * @throws IOException if files cannot be read, or temporary ones not be written
   */
  public FitReport run() throws IOException {
    Path scratch = Files.createTempDirectory("tensorbind-check");
    try {
      return run(scratch);
    } finally {
      delete(scratch);
    }
  }

  private FitReport run(Path scratch) throws IOException {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    Roots roots = new Roots(request.feeding());
    TensorProcessor processor = TensorProcessor.against(request.model());
    StringWriter notes = new StringWriter(); // what is no diagnostic is of no interest
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<JavaFileObject> units = new ArrayList<>();
      files.getJavaFileObjectsFromPaths(request.sources()).forEach(units::add);
      JavaCompiler.CompilationTask task =
          javac.getTask(
              notes, files, said, options(files, units, scratch), request.classNames(), units);
      task.setLocale(Locale.ROOT);
      task.setProcessors(List.of(roots, processor));
      task.call();
    }
    return report(said.getDiagnostics(), roots, processor, scratch);
  }

  private List<String> options(
      StandardJavaFileManager files, List<JavaFileObject> units, Path scratch) throws IOException {
    return List.of(
        "-proc:only",
        "-Xmaxerrs",
        "0",
        "-Xmaxwarns",
        "0",
        "-d",
        scratch.toString(),
        "-s",
        scratch.toString(),
        "-sourcepath",
        sourceRoots(files, units).stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator)),
        "-classpath",
        request.classPath() + File.pathSeparator + annotations());
  }

  /** The folders that the sources' packages begin in: there are the classes that they mention. */
  private Set<Path> sourceRoots(StandardJavaFileManager files, List<JavaFileObject> units)
      throws IOException {
    Set<Path> roots = new LinkedHashSet<>();
    if (units.isEmpty()) {
      return roots;
    }
    DiagnosticCollector<JavaFileObject> ignored = new DiagnosticCollector<>(); // they come again
    JavacTask task =
        (JavacTask) javac.getTask(null, files, ignored, List.of("-proc:none"), null, units);
    for (CompilationUnitTree unit : task.parse()) {
      Path folder = Path.of(unit.getSourceFile().toUri()).getParent();
      String name = unit.getPackageName() == null ? "" : unit.getPackageName().toString();
      Path inPackage = Path.of(name.replace('.', '/'));
      if (name.isEmpty()) {
        roots.add(folder);
      } else if (folder.endsWith(inPackage)) {
        Path root = folder;
        for (int i = 0; i < inPackage.getNameCount(); i++) {
          root = root.getParent();
        }
        roots.add(root);
      }
    }
    return roots;
  }

  /** Where the annotations are: in the tool's own jar. */
  private static Path annotations() {
    try {
      return Path.of(SavedModel.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private FitReport report(
      List<Diagnostic<? extends JavaFileObject>> said,
      Roots roots,
      TensorProcessor processor,
      Path scratch) {
    List<Remark> findings = new ArrayList<>();
    List<Remark> obstacles = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> each : said) {
      boolean isOfUser = each.getSource() != null && !isIn(scratch, each.getSource());
      if (Remark.isOurs(each)) {
        findings.add(
            isOfUser
                ? Remark.placed(each)
                : Remark.unplaced(each, Roots.withoutLabel(each.getMessage(Locale.ROOT))));
      } else if (each.getKind() == Diagnostic.Kind.ERROR) {
        // Generated code may need classes that are not here; whether it compiles is not asked.
        if (isOfUser) {
          obstacles.add(Remark.placed(each));
        } else if (each.getSource() == null) {
          obstacles.add(Remark.unplaced(each, each.getMessage(Locale.ROOT)));
        }
      }
    }
    return new FitReport(
        roots.interfaces(),
        roots.fed(),
        findings,
        obstacles,
        roots.expected().stream().filter(name -> !processor.fitting().contains(name)).toList());
  }

  private static boolean isIn(Path folder, JavaFileObject file) {
    return Path.of(file.toUri()).toAbsolutePath().startsWith(folder.toAbsolutePath());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
