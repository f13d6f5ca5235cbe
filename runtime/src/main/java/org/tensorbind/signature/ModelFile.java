package org.tensorbind.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tensorbind.signature.SignatureException.Reason;

/** Finds the file that tells a model's signatures. */
final class ModelFile {
  private static final int LISTED = 5;

  private ModelFile() {}

  static ModelSignatures read(Path path) throws SignatureException {
    if (!Files.exists(path)) {
      throw new SignatureException(Reason.NOT_FOUND, path + " does not exist");
    }
    Path file = Files.isDirectory(path) ? fileIn(path) : path;
    String name = String.valueOf(file.getFileName());
    Format format = format(name);
    try (InputStream in = Files.newInputStream(file)) {
      return format.read(in, name);
    } catch (NoSuchFileException e) {
      throw new SignatureException(Reason.NOT_FOUND, path + " does not exist", e);
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /** As in TensorFlow, the binary file comes first. */
  private static Path fileIn(Path directory) throws SignatureException {
    for (String name : List.of("saved_model.pb", "saved_model.pbtxt", "saved_model.cpb")) {
      if (Files.exists(directory.resolve(name))) {
        return directory.resolve(name);
      }
    }
    throw new SignatureException(Reason.NOT_FOUND, directory + " " + contents(directory));
  }

  private static Format format(String name) throws SignatureException {
    if (name.endsWith(".pb")) {
      return Format.BINARY;
    }
    if (name.endsWith(".pbtxt")) {
      return Format.TEXT;
    }
    if (name.endsWith(ModelSignatures.SNAPSHOT_ENDING)) {
      return Format.SNAPSHOT;
    }
    String why =
        name.endsWith(".cpb")
            ? " is a SavedModel in chunks, which is not supported"
            : " is no SavedModel: its name does not end with .pb, .pbtxt or .signature.json";
    throw new SignatureException(Reason.UNREADABLE, name + why);
  }

  private static String contents(Path directory) throws SignatureException {
    List<String> names;
    try (Stream<Path> paths = Files.list(directory)) {
      names =
          paths
              .map(path -> path.getFileName() + (Files.isDirectory(path) ? "/" : ""))
              .sorted()
              .toList();
    } catch (IOException e) {
      throw unreadable(directory.toString(), e);
    }
    if (names.isEmpty()) {
      return "is an empty directory";
    }
    String listed = String.join(", ", names.subList(0, Math.min(LISTED, names.size())));
    String more = names.size() > LISTED ? " and " + (names.size() - LISTED) + " more" : "";
    return "has no saved_model.pb or saved_model.pbtxt; it has " + listed + more;
  }

  static SignatureException unreadable(String name, IOException e) {
    // These exceptions' messages are nothing but the path.
    String why =
        e instanceof AccessDeniedException
            ? "permission denied"
            : e instanceof NotDirectoryException ? "it is no directory" : e.getMessage();
    return new SignatureException(Reason.UNREADABLE, name + " cannot be read: " + why, e);
  }
}
