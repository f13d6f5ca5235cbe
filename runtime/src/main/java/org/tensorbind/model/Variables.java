package org.tensorbind.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tensorbind.TensorBindException;
import org.tensorbind.session.ModelSession;
import org.tensorbind.signature.MetaGraph;

/**
 * The files that hold a model's variables. Where there is no index TensorFlow says nothing and
 * loads the model without their values, so that only its calls fail.
 */
final class Variables {
  private static final String FOLDER = "variables";
  private static final String INDEX = "variables.index";
  private static final Pattern DATA = Pattern.compile("variables\\.data-\\d{5}-of-(\\d{5})");

  private Variables() {}

  /**
   * Makes sure that of the files none is missing, as far as one of them is there.
   *
   * @throws TensorBindException {@code unreadable-model}
   */
  static void checkFiles(Path directory) {
    missing(filesIn(directory.resolve(FOLDER)))
        .ifPresent(
            file -> {
              throw without(directory, file);
            });
  }

  /**
   * Makes sure that a loaded model's variables were restored, if it has any.
   *
   * @throws TensorBindException {@code unreadable-model}
   */
  static void checkRestored(MetaGraph graph, ModelSession session, Path directory) {
    boolean isRestored = filesIn(directory.resolve(FOLDER)).contains(INDEX);
    if (!isRestored && graph.restoresVariables() && session.hasVariables()) {
      throw without(directory, INDEX);
    }
  }

  private static TensorBindException without(Path directory, String file) {
    return new TensorBindException(
        "unreadable-model",
        String.format(
            "The model in %s has variables, but no file %s/%s, expected all files that it was saved"
                + " with.",
            directory, FOLDER, file));
  }

  private static Optional<String> missing(Set<String> files) {
    Optional<String> data = files.stream().filter(file -> DATA.matcher(file).matches()).findFirst();
    if (!files.contains(INDEX)) {
      return data.map(file -> INDEX);
    }
    int parts = data.map(Variables::parts).orElse(1);
    return Stream.iterate(0, part -> part < parts, part -> part + 1)
        .map(part -> String.format("variables.data-%05d-of-%05d", part, parts))
        .filter(file -> !files.contains(file))
        .findFirst();
  }

  /** Each file says how many there are. */
  private static int parts(String file) {
    Matcher data = DATA.matcher(file);
    return data.matches() ? Integer.parseInt(data.group(1)) : 1;
  }

  private static Set<String> filesIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new TensorBindException("unreadable-model", folder + " cannot be read: " + e, e);
    }
  }
}
