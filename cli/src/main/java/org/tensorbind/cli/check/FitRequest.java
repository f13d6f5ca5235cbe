package org.tensorbind.cli.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is to be checked.
 *
 * @param model a SavedModel's folder or a snapshot
 * @param classNames of compiled classes
 * @param sources Java files
 * @param classPath as javac's option
 * @param feeding how classes that are no model interfaces are taken
 */
public record FitRequest(
    Path model, List<String> classNames, List<Path> sources, String classPath, Feeding feeding) {

  /** Copies the lists. */
  public FitRequest {
    classNames = List.copyOf(classNames);
    sources = List.copyOf(sources);
  }

  /**
   * The call that classes are checked for which are no model interfaces: they are fed to a
   * signature, all together.
   *
   * @param signature its name
   * @param tags of its graph
   * @param result the class that its outputs are read into; empty if they are of no interest
   */
  public record Feeding(String signature, List<String> tags, Optional<String> result) {
    /** Copies the tags. */
    public Feeding {
      tags = List.copyOf(tags);
    }
  }
}
