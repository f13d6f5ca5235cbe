package org.tensorbind.signature;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The signatures of a SavedModel.
 *
 * @param metaGraphs its graphs, in the order of the file
 */
public record ModelSignatures(List<MetaGraph> metaGraphs) {
  /** What the names of snapshots end with. */
  public static final String SNAPSHOT_ENDING = ".signature.json";

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if two graphs have the same set of tags
   */
  public ModelSignatures {
    metaGraphs = List.copyOf(metaGraphs);
    Set<Set<String>> seen = new HashSet<>();
    for (MetaGraph graph : metaGraphs) {
      if (!seen.add(new HashSet<>(graph.tags()))) {
        throw new IllegalArgumentException(
            "there are two meta graphs with the tags " + graph.tags());
      }
    }
  }

  /**
   * Reads a model's signatures, and nothing else of it.
   *
   * @param path the directory of a SavedModel; or a file: {@code .pb}, {@code .pbtxt}, or a
   *     snapshot, {@code .signature.json}
   * @throws SignatureException if there is no such model, or it cannot be read
   */
  public static ModelSignatures read(Path path) throws SignatureException {
    return ModelFile.read(path);
  }

  /**
   * Reads {@code saved_model.pb}. Does not close the stream.
   *
   * @throws SignatureException if that is not what comes
   */
  public static ModelSignatures readBinary(InputStream in) throws SignatureException {
    return Format.BINARY.read(in, Format.STREAM);
  }

  /**
   * Reads {@code saved_model.pbtxt}. Does not close the stream.
   *
   * @throws SignatureException if that is not what comes
   */
  public static ModelSignatures readText(InputStream in) throws SignatureException {
    return Format.TEXT.read(in, Format.STREAM);
  }

  /**
   * Reads what {@link #toSnapshot} has written, in UTF-8. Does not close the stream.
   *
   * @throws SignatureException if that is not what comes
   */
  public static ModelSignatures readSnapshot(InputStream in) throws SignatureException {
    return Format.SNAPSHOT.read(in, Format.STREAM);
  }

  /**
   * The first graph with exactly these tags.
   *
   * @param tags in any order; there may be none
   */
  public Optional<MetaGraph> metaGraph(Collection<String> tags) {
    Set<String> wanted = new HashSet<>(tags);
    return metaGraphs.stream()
        .filter(graph -> wanted.equals(new HashSet<>(graph.tags())))
        .findFirst();
  }

  /** The same as JSON, the same text every time, for keeping it where the model is not. */
  public String toSnapshot() {
    return SnapshotWriter.write(this);
  }

  /** A table, one line for each input and output. */
  @Override
  public String toString() {
    return Table.of(this);
  }
}
