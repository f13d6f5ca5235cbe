package org.tensorbind.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.tensorbind.ModelOptions;
import org.tensorbind.TensorBindException;
import org.tensorflow.proto.ConfigProto;

/**
 * What makes two sessions the same.
 *
 * @param directory the SavedModel's real folder
 * @param asJava whether it must be a session of TensorFlow Java
 */
record SessionKey(Path directory, Set<String> tags, ConfigProto config, boolean asJava) {

  static SessionKey of(ModelSpec spec, Path directory, ModelOptions options, boolean asJava) {
    return new SessionKey(real(spec, directory), Set.copyOf(spec.tags()), options.config(), asJava);
  }

  private static Path real(ModelSpec spec, Path directory) {
    if (!Files.isDirectory(directory)) {
      String found = Files.exists(directory) ? "is no folder" : "does not exist";
      throw new TensorBindException(
          "model-not-found",
          spec.name()
              + ": "
              + directory.toAbsolutePath()
              + " "
              + found
              + ", expected the folder of a SavedModel.");
    }
    try {
      return directory.toRealPath();
    } catch (IOException e) {
      throw new TensorBindException(
          "model-not-found", spec.name() + ": " + directory + " cannot be read: " + e, e);
    }
  }
}
