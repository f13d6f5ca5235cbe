package org.tensorbind.cli;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.tensorbind.processor.TensorProcessor;

/** A user's project: sources that are compiled with the processor and every warning there is. */
record Project(Path sources, Path classes) {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  /** One for all compilations: it keeps the index of the class path. */
  private static final StandardJavaFileManager FILES =
      JAVAC.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

  static Project in(Path folder) {
    try {
      return new Project(
          Files.createDirectories(folder.resolve("sources")),
          Files.createDirectories(folder.resolve("classes")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles; answers what javac says. */
  List<Diagnostic<? extends JavaFileObject>> compile(String... options) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    synchronized (FILES) {
      try {
        FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      JavaCompiler.CompilationTask task =
          JAVAC.getTask(
              new StringWriter(),
              FILES,
              diagnostics,
              Stream.concat(Stream.of("-Xlint:all,-processing"), Stream.of(options)).toList(),
              null,
              FILES.getJavaFileObjectsFromPaths(javaFiles()));
      task.setLocale(Locale.ROOT);
      task.setProcessors(List.of(new TensorProcessor()));
      task.call();
    }
    return diagnostics.getDiagnostics();
  }

  /** Compiles, and there is nothing to say. */
  void compileCleanly(String... options) {
    assertWithMessage("%s", text()).that(compile(options)).isEmpty();
  }

  URLClassLoader loader() {
    try {
      return new URLClassLoader(
          new URL[] {classes.toUri().toURL()}, Project.class.getClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Path> javaFiles() {
    try (Stream<Path> files = Files.walk(sources)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All sources. */
  String text() {
    return javaFiles().stream().map(Project::read).collect(Collectors.joining("\n"));
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
