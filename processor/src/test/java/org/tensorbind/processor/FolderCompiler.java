package org.tensorbind.processor;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles the sources of a folder in process, with the processor and every warning there is. */
final class FolderCompiler {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  /** One for all compilations: it keeps the index of the class path. */
  private static final StandardJavaFileManager FILES =
      JAVAC.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

  private FolderCompiler() {}

  /**
   * What a compiler said.
   *
   * @param generated the folder with the sources that the processor wrote
   * @param printed what is no diagnostic, such as a crash
   */
  record Compilation(
      List<Diagnostic<? extends JavaFileObject>> diagnostics, Path generated, String printed) {
    /** All diagnostics with their places, then all generated sources, for a failing test. */
    String describe() {
      String said = diagnostics.stream().map(Diagnostic::toString).collect(joining("\n"));
      return javaFilesIn(generated).stream()
          .map(FolderCompiler::read)
          .collect(joining("\n", said + "\n", ""));
    }
  }

  /**
   * Compiles a source file, or all that are in a folder, whose other files are resources.
   *
   * @param output an empty folder for classes and generated sources
   */
  static Compilation compile(Path sources, Path output, String... moreOptions) throws IOException {
    return compile(new TensorProcessor(), sources, output, moreOptions);
  }

  /** The same with a processor that stands for ours. */
  static Compilation compile(Processor processor, Path sources, Path output, String... moreOptions)
      throws IOException {
    List<String> options = new ArrayList<>(List.of("-Xlint:all,-processing", "--release", "17"));
    options.addAll(List.of(moreOptions));
    return compile(JAVAC, processor, sources, output, options);
  }

  /** What javac prints, as its users see it. */
  static String print(Path sources, Path output) throws IOException {
    StringWriter printed = new StringWriter();
    List<String> options = List.of("--release", "17");
    compile(JAVAC, new TensorProcessor(), sources, output, options, printed, null);
    return printed.toString();
  }

  /** The same with any compiler. */
  static Compilation compile(JavaCompiler compiler, Path sources, Path output, List<String> options)
      throws IOException {
    return compile(compiler, new TensorProcessor(), sources, output, options);
  }

  /** The same with any compiler and any processor. */
  static Compilation compile(
      JavaCompiler compiler, Processor processor, Path sources, Path output, List<String> options)
      throws IOException {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    Writer printed = new StringWriter();
    Path generated = compile(compiler, processor, sources, output, options, printed, diagnostics);
    return new Compilation(diagnostics.getDiagnostics(), generated, printed.toString());
  }

  /** Answers the folder of the generated sources. */
  private static Path compile(
      JavaCompiler compiler,
      Processor processor,
      Path sources,
      Path output,
      List<String> options,
      Writer writer,
      DiagnosticListener<JavaFileObject> listener)
      throws IOException {
    Path classes = Files.createDirectories(output.resolve("classes"));
    Path generated = Files.createDirectories(output.resolve("generated"));
    if (Files.isDirectory(sources)) {
      copyResources(sources, classes);
    }
    synchronized (FILES) {
      FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      FILES.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              writer,
              FILES,
              listener,
              options,
              null,
              FILES.getJavaFileObjectsFromPaths(javaFilesIn(sources)));
      task.setLocale(Locale.ROOT);
      task.setProcessors(List.of(processor));
      task.call();
      FILES.setLocation(StandardLocation.MODULE_PATH, null); // an option of this one alone
    }
    return generated;
  }

  /** The file itself, or every source in the folder and beneath, in the order of their names. */
  static List<Path> javaFilesIn(Path sources) {
    try (Stream<Path> files = Files.walk(sources)) {
      return files.filter(FolderCompiler::isJava).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a folder holds, in the order of its names. */
  static List<Path> list(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies all files but sources. */
  static void copyResources(Path from, Path to) throws IOException {
    List<Path> resources;
    try (Stream<Path> files = Files.walk(from)) {
      resources = files.filter(Files::isRegularFile).filter(file -> !isJava(file)).toList();
    }
    for (Path resource : resources) {
      Path copy = to.resolve(from.relativize(resource).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(resource, copy);
    }
  }

  private static boolean isJava(Path file) {
    return file.toString().endsWith(".java");
  }
}
