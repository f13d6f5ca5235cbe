package org.tensorbind.examples.realmodels;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tensorflow.SavedModelBundle;

/**
 * SavedModels that others have made, and data for them.
 *
 * <p>They are too large to be part of the project. The folders are given by the system properties
 * {@code tensorbind.models} and {@code tensorbind.data}; where they are absent, the tests are
 * skipped.
 */
final class RealModels {

  private RealModels() {}

  /** Loads a model; the caller closes it. */
  static SavedModelBundle load(String model) {
    return SavedModelBundle.load(existing("tensorbind.models", model).toString());
  }

  /** Reads one of a model's cases: inputs and the answers to them. */
  static Case readCase(String model, String name) throws IOException {
    Path file = existing("tensorbind.models", "cases/" + model + ".case");
    return Case.find(Files.readAllLines(file), name);
  }

  /** Returns a file or folder of a data set. */
  static Path data(String path) {
    return existing("tensorbind.data", path);
  }

  private static Path existing(String property, String path) {
    String folder = System.getProperty(property);
    assumeTrue(folder != null, "-D" + property + " names no folder");
    Path file = Path.of(folder, path);
    assumeTrue(Files.exists(file), "there is no " + path + " in -D" + property);
    return file;
  }
}
