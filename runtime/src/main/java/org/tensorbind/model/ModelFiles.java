package org.tensorbind.model;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.tensorbind.TensorBindException;
import org.tensorbind.signature.ModelSignatures;

/**
 * Where the model is that an annotation names: on disk, or unpacked from a jar because TensorFlow
 * reads nothing but files.
 *
 * @param directory the SavedModel's folder
 * @param isTemporary whether it is deleted on close
 */
record ModelFiles(Path directory, boolean isTemporary) implements Closeable {
  /**
   * Looks in the file system, then among the resources.
   *
   * @param resource the model's main file among the resources; null if it is not there
   * @throws TensorBindException {@code model-not-found}
   */
  static ModelFiles find(String path, URL resource) {
    if (path.endsWith(ModelSignatures.SNAPSHOT_ENDING)) {
      throw notFound(path, "is a snapshot of signatures, without the model; load(Path) takes one");
    }
    Path directory = Path.of(path);
    if (Files.isDirectory(directory)) {
      return new ModelFiles(directory, false);
    }
    if (resource == null) {
      throw notFound(
          path,
          "is neither a folder seen from "
              + Path.of("").toAbsolutePath()
              + " nor one among the resources");
    }
    try {
      return resource.getProtocol().equals("jar")
          ? new ModelFiles(unpacked(resource), true)
          : new ModelFiles(folderOf(resource), false);
    } catch (IOException e) {
      throw new TensorBindException(
          "model-not-found",
          "Model \"" + path + "\" cannot be taken from " + resource + ": " + e,
          e);
    }
  }

  private static TensorBindException notFound(String path, String why) {
    return new TensorBindException("model-not-found", "Model \"" + path + "\" " + why + ".");
  }

  private static Path folderOf(URL resource) throws IOException {
    try {
      return Path.of(resource.toURI()).getParent();
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new IOException("it is no file", e);
    }
  }

  /** Copies the folder that the resource stands in. */
  private static Path unpacked(URL resource) throws IOException {
    JarURLConnection connection = (JarURLConnection) resource.openConnection();
    String name = connection.getEntryName();
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    Path target = Files.createTempDirectory("tensorbind-model");
    try {
      copy(connection.getJarFile(), folder, target);
      deleteOnExit(target);
      return target;
    } catch (IOException | RuntimeException e) {
      delete(target);
      throw e;
    }
  }

  private static void copy(JarFile jar, String folder, Path target) throws IOException {
    for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
      JarEntry entry = entries.nextElement();
      if (entry.getName().startsWith(folder) && !entry.isDirectory()) {
        Path file = target.resolve(entry.getName().substring(folder.length())).normalize();
        if (!file.startsWith(target)) {
          throw new IOException(entry.getName() + " lies outside of the model's folder");
        }
        Files.createDirectories(file.getParent());
        try (InputStream content = jar.getInputStream(entry)) {
          Files.copy(content, file);
        }
      }
    }
  }

  /** Most models are in use until the program ends, and nobody closes them then. */
  private static void deleteOnExit(Path folder) throws IOException {
    for (Path each : all(folder)) {
      each.toFile().deleteOnExit(); // in reverse order
    }
  }

  private static List<Path> all(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all = all(folder);
    for (int i = all.size() - 1; i >= 0; i--) {
      Files.delete(all.get(i)); // what lies in a folder comes before it, seen from the end
    }
  }

  /** Deletes what was unpacked. */
  @Override
  public void close() {
    try {
      if (isTemporary) {
        delete(directory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
