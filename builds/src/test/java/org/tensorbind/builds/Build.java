package org.tensorbind.builds;

import static com.google.common.truth.Truth.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A project's folder, compiled by javac in process with jars as they are published.
 *
 * @param classes where the class files are
 * @param generated the folder of generated sources
 * @param diagnostics what javac said
 */
record Build(Path classes, Path generated, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
  private static final Path JARS = Path.of(System.getProperty("processors"));

  /** Where the annotations, the runtime and what they need are. */
  static final String LIBRARIES =
      Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
          .filter(entry -> !entry.endsWith("classes")) // of this module
          .collect(Collectors.joining(File.pathSeparator));

  static final String PROCESSOR = "tensorbind-processor";

  /** The path of jars by their names, in order. */
  static String path(List<String> jars) {
    return jars.stream()
        .map(name -> jar(name).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  static Path jar(String name) {
    return JARS.resolve(name + ".jar").toAbsolutePath();
  }

  /** Writes a source into a project's folder. */
  static void write(Path project, String file, String text) {
    Path path = project.resolve("sources").resolve(file);
    try {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles all sources of a project. */
  static Build run(Path project, String... options) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    Path classes = Files.createDirectories(project.resolve("classes"));
    Path generated = Files.createDirectories(project.resolve("generated"));
    List<String> all = new ArrayList<>(List.of("-d", classes.toString()));
    all.addAll(List.of("-s", generated.toString(), "--release", "17"));
    all.addAll(List.of(options));
    try (StandardJavaFileManager files =
            javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
        Stream<Path> found = Files.walk(project.resolve("sources"))) {
      List<Path> sources = found.filter(file -> file.toString().endsWith(".java")).toList();
      Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
      javac.getTask(null, files, diagnostics, all, null, units).call();
    }
    return new Build(classes, generated, diagnostics.getDiagnostics());
  }

  /** The lines that a program writes which is run as a module, in a virtual machine of its own. */
  List<String> runModule(String main) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-p",
                LIBRARIES + File.pathSeparator + classes,
                "-m",
                main)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      List<String> output = lines.lines().toList();
      assertThat(process.waitFor()).isEqualTo(0);
      return output;
    }
  }

  /** All diagnostics, for a failing test. */
  String describe() {
    return diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
  }
}
