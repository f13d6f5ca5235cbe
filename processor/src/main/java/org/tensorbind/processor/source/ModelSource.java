package org.tensorbind.processor.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.tensorbind.processor.model.ModelInterface;
import org.tensorbind.signature.ModelSignatures;
import org.tensorbind.signature.SignatureException;

/** Finds the models that annotations name, and reads their signatures. */
public final class ModelSource {
  /** The option that names the folder where models are. */
  public static final String OPTION = "tensorbind.models";

  private static final String BINARY = "saved_model.pb";
  private static final String TEXT = "saved_model.pbtxt";

  private static final Map<StandardLocation, String> LOCATIONS = locations();

  private static Map<StandardLocation, String> locations() {
    Map<StandardLocation, String> locations = new LinkedHashMap<>();
    locations.put(StandardLocation.CLASS_OUTPUT, "class output");
    locations.put(StandardLocation.CLASS_PATH, "class path");
    locations.put(StandardLocation.SOURCE_PATH, "source path");
    locations.put(StandardLocation.MODULE_SOURCE_PATH, "module source path");
    return locations;
  }

  private final Filer filer;
  private final Optional<String> folder;
  private final Optional<Path> only;
  private final Map<String, Found.Read> read = new HashMap<>();

  /**
   * Where models are.
   *
   * @param only the one that stands for all of them, if there is one
   */
  public ModelSource(ProcessingEnvironment environment, Optional<Path> only) {
    this.only = only;
    filer = environment.getFiler();
    folder = Optional.ofNullable(environment.getOptions().get(OPTION));
  }

  /** What became of the search. */
  public sealed interface Found {
    /**
     * A model.
     *
     * @param mainFile the file in its folder that the signatures were read from; empty for
     *     snapshots
     */
    record Read(ModelSignatures signatures, String mainFile) implements Found {}

    /**
     * None.
     *
     * @param where it was looked for, in words
     */
    record Nothing(String where) implements Found {}

    /**
     * Something that is no model, or damaged.
     *
     * @param why a clause
     */
    record Unreadable(String where, String why) implements Found {}
  }

  /** The interface, with the path of the model that it is checked against. */
  public ModelInterface named(ModelInterface model) {
    return only.map(path -> model.withPath(path.toString())).orElse(model);
  }

  /** Looks in the option's folder, then among the resources. A model is read once. */
  public Found find(String path) {
    Found known = read.get(path);
    if (known != null) {
      return known;
    }
    Found found = search(path);
    if (found instanceof Found.Read model) {
      read.put(path, model); // what is not there may come in another round
    }
    return found;
  }

  private Found search(String path) {
    if (only.isPresent()) {
      return read(only.get());
    }
    Optional<Found> inFolder = folder.flatMap(root -> inFolder(root, path));
    if (inFolder.isPresent()) {
      return inFolder.get();
    }
    Optional<Found> inOutput = outputFolder().flatMap(root -> inFolder(root.toString(), path));
    if (inOutput.isPresent()) {
      return inOutput.get();
    }
    for (StandardLocation location : LOCATIONS.keySet()) {
      for (String file : filesOf(path)) {
        Optional<Found> found = resource(location, file);
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    return new Found.Nothing(where());
  }

  private static List<String> filesOf(String path) {
    return path.endsWith(ModelSignatures.SNAPSHOT_ENDING)
        ? List.of(path)
        : List.of(path + "/" + BINARY, path + "/" + TEXT);
  }

  private String where() {
    String resources = "among the resources in class output, class path and source path";
    return folder
        .map(root -> "in " + root + ", and " + resources)
        .orElse(resources + ", as the option -A" + OPTION + "=<folder> is not set");
  }

  private static Optional<Found> inFolder(String root, String path) {
    try {
      Path model = Path.of(root).toAbsolutePath().resolve(path).normalize();
      return Files.exists(model) && !path.isBlank() ? Optional.of(read(model)) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Found read(Path model) {
    try {
      boolean isBinary = Files.exists(model.resolve(BINARY));
      boolean isSnapshot = model.toString().endsWith(ModelSignatures.SNAPSHOT_ENDING);
      String mainFile = isSnapshot ? "" : isBinary ? BINARY : TEXT;
      return new Found.Read(ModelSignatures.read(model), mainFile);
    } catch (SignatureException e) {
      return new Found.Unreadable(model.toString(), e.getMessage());
    }
  }

  /** The folder that resources are copied to, where there is one: names with blanks work there. */
  private Optional<Path> outputFolder() {
    try {
      FileObject any = filer.getResource(StandardLocation.CLASS_OUTPUT, "", BINARY);
      return Optional.ofNullable(Path.of(any.toUri()).getParent());
    } catch (IOException
        | IllegalArgumentException
        | UnsupportedOperationException
        | FileSystemNotFoundException e) {
      return Optional.empty(); // the compiler writes elsewhere than to files
    }
  }

  private Optional<Found> resource(StandardLocation location, String file) {
    try (InputStream in =
        new BufferedInputStream(filer.getResource(location, "", file).openInputStream())) {
      return Optional.of(read(in, LOCATIONS.get(location) + ", " + file, file));
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      return Optional.empty(); // it is not there, or the compiler has no such location
    }
  }

  private static Found read(InputStream in, String where, String file) {
    try {
      if (file.endsWith(ModelSignatures.SNAPSHOT_ENDING)) {
        return new Found.Read(ModelSignatures.readSnapshot(in), "");
      }
      return file.endsWith(BINARY)
          ? new Found.Read(ModelSignatures.readBinary(in), BINARY)
          : new Found.Read(ModelSignatures.readText(in), TEXT);
    } catch (SignatureException e) {
      return new Found.Unreadable(where, e.getMessage());
    }
  }
}
