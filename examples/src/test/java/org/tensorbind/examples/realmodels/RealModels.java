package org.tensorbind.examples.realmodels;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * SavedModels that others have made, and data for them.
 *
 * <p>They are too large to be part of the project. The folders are given by the system properties
 * {@code tensorbind.models} and {@code tensorbind.data}; where they are absent, the tests are
 * skipped. Their signatures are kept as snapshots, which the model interfaces are compiled against.
 */
final class RealModels {

  private RealModels() {}

  /** Returns the folder of a model. */
  static Path folder(String model) {
    return existing("tensorbind.models", model);
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
