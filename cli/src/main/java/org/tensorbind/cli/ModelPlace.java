package org.tensorbind.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tensorbind.signature.ModelSignatures;

/**
 * Where a model is, as {@code @SavedModel} names it.
 *
 * @param path what the annotation says
 * @param folder that {@code path} is relative to
 * @param isResource whether that is a folder of resources, where javac finds it without an option
 */
record ModelPlace(String path, Path folder, boolean isResource) {
  /** Folders that say nothing about the model in them: versions, and what exporters write. */
  private static final Pattern GENERIC =
      Pattern.compile("\\d+|v\\d+|saved_?model|model|export(ed)?|assets");

  /**
   * Finds it.
   *
   * @param models the folder of models, if it is stated
   */
  static ModelPlace of(Path model, Optional<Path> models) {
    Path main = mainFolder(model);
    if (models.isPresent()) {
      Path folder = models.get().toAbsolutePath().normalize();
      if (!main.startsWith(folder) || main.equals(folder)) {
        throw Failure.unable(model + " is not in " + models.get() + ".");
      }
      return of(main, folder, false);
    }
    Optional<Path> resources = resources(main);
    if (resources.isPresent()) {
      return of(main, resources.get(), true);
    }
    if (main.getParent() == null) {
      throw Failure.unable(model + " is in no folder that could be named.");
    }
    return of(main, main.getParent(), false);
  }

  private static ModelPlace of(Path main, Path folder, boolean isResource) {
    List<String> names = new ArrayList<>();
    folder.relativize(main).forEach(name -> names.add(name.toString()));
    return new ModelPlace(String.join("/", names), folder, isResource);
  }

  /** A file of a SavedModel stands for its folder. */
  private static Path mainFolder(Path model) {
    Path whole = model.toAbsolutePath().normalize();
    String name = String.valueOf(whole.getFileName());
    return name.endsWith(".pb") || name.endsWith(".pbtxt") ? whole.getParent() : whole;
  }

  /** The {@code src/main/resources}, or the like, that something is in. */
  private static Optional<Path> resources(Path main) {
    for (Path each = main.getParent(); each != null; each = each.getParent()) {
      Path source = each.getParent() == null ? null : each.getParent().getParent();
      if (each.endsWith("resources") && source != null && source.endsWith("src")) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** What the model is about, by the names of its folders. */
  static String subject(Path model) {
    Path main = mainFolder(model);
    for (Path each = main; each != null && each.getFileName() != null; each = each.getParent()) {
      String name = withoutEnding(each.getFileName().toString());
      if (!GENERIC.matcher(name).matches()) {
        return name;
      }
    }
    return "";
  }

  private static String withoutEnding(String name) {
    return name.endsWith(ModelSignatures.SNAPSHOT_ENDING)
        ? name.substring(0, name.length() - ModelSignatures.SNAPSHOT_ENDING.length())
        : name;
  }
}
