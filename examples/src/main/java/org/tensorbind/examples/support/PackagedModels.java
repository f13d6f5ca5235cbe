package org.tensorbind.examples.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tensorflow.SavedModelBundle;

/** The SavedModels that are packed with the examples, as the resources {@code /models/<name>}. */
public final class PackagedModels {

  private static final List<String> FILES =
      List.of(
          "saved_model.pb", "variables/variables.index", "variables/variables.data-00000-of-00001");

  private PackagedModels() {}

  /**
   * Loads a model.
   *
   * <p>TensorFlow loads from folders only, so the files are copied to a temporary one. It reads
   * everything while it loads, so the folder is gone again when this returns.
   *
   * @param name the example's name, such as {@code penguins}
   * @return the model; the caller closes it
   */
  public static SavedModelBundle load(String name) {
    try {
      Path folder = Files.createTempDirectory("tensorbind-" + name);
      try {
        unpack("/models/" + name + "/", folder);
        return SavedModelBundle.load(folder.toString());
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void unpack(String resources, Path folder) throws IOException {
    Files.createDirectory(folder.resolve("variables"));
    for (String file : FILES) {
      try (InputStream in = Resources.open(PackagedModels.class, resources + file)) {
        Files.copy(in, folder.resolve(file));
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    for (String file : FILES) {
      Files.deleteIfExists(folder.resolve(file));
    }
    Files.deleteIfExists(folder.resolve("variables"));
    Files.delete(folder);
  }
}
