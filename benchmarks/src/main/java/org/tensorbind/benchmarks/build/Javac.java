package org.tensorbind.benchmarks.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles folders as build tools do, in process. */
public final class Javac {
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  private Javac() {}

  /**
   * Compiles all sources of a folder with the processor.
   *
   * @param generated a folder for what it writes
   */
  public static int withProcessor(Path sources, Path classes, Path generated) throws IOException {
    return compile(
        List.of(sources),
        classes,
        "-processorpath",
        CLASS_PATH,
        "-processor",
        "org.tensorbind.processor.TensorProcessor",
        "-s",
        generated.toString());
  }

  /** The same in a virtual machine of its own. */
  public static void generateElsewhere(Path sources, Path classes, Path generated)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-cp",
                CLASS_PATH,
                Javac.class.getName(),
                sources.toString(),
                classes.toString(),
                generated.toString())
            .inheritIO()
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("nothing was generated");
    }
  }

  /** With the folders of sources, classes and generated sources. */
  public static void main(String[] folders) throws IOException {
    withProcessor(Path.of(folders[0]), Path.of(folders[1]), Path.of(folders[2]));
  }

  /** Compiles all sources of some folders without any processor. */
  public static int withoutProcessor(List<Path> sources, Path classes) throws IOException {
    return compile(sources, classes, "-proc:none");
  }

  /** Answers the number of files. */
  private static int compile(List<Path> folders, Path classes, String... more) throws IOException {
    List<String> options = new ArrayList<>(List.of(more));
    options.addAll(List.of("-nowarn", "-cp", CLASS_PATH, "-d", classes.toString()));
    List<Path> sources = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    var said = new DiagnosticCollector<JavaFileObject>();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
      var units = files.getJavaFileObjectsFromPaths(sources);
      if (!javac.getTask(null, files, said, options, null, units).call()) {
        throw new IllegalStateException(said.getDiagnostics().toString());
      }
    }
    return sources.size();
  }
}
