package org.tensorbind.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tensorbind.signature.ElementType;
import org.tensorbind.signature.MetaGraph;
import org.tensorbind.signature.ModelSignatures;
import org.tensorbind.signature.Signature;
import org.tensorbind.signature.TensorInfo;
import org.tensorbind.signature.TensorShape;

/** Models of nothing but signatures. */
final class Models {
  static final int FLOAT = 1;
  static final int UINT8 = 4;
  static final int INT8 = 6;
  static final int STRING = 7;
  static final int INT64 = 9;

  private Models() {}

  /**
   * An input or output.
   *
   * @param sizes none for a scalar
   */
  static TensorInfo tensor(String name, int dtype, long... sizes) {
    List<Long> shape = new ArrayList<>();
    for (long size : sizes) {
      shape.add(size);
    }
    return new TensorInfo(
        name,
        new ElementType(dtype),
        new TensorShape(true, shape),
        new TensorInfo.Source.Dense(name + ":0"));
  }

  static TensorInfo ofUnknownRank(String name, int dtype) {
    return new TensorInfo(
        name,
        new ElementType(dtype),
        new TensorShape(false, List.of()),
        new TensorInfo.Source.Dense(name + ":0"));
  }

  static Signature signature(String name, List<TensorInfo> inputs, List<TensorInfo> outputs) {
    return new Signature(name, "tensorflow/serving/predict", inputs, outputs);
  }

  static MetaGraph graph(List<String> tags, Signature... signatures) {
    return new MetaGraph(tags, "2.18.0", true, List.of(signatures));
  }

  /** Writes a snapshot with one graph for serving. */
  static Path snapshot(Path folder, String name, Signature... signatures) {
    return snapshot(folder, name, graph(List.of("serve"), signatures));
  }

  static Path snapshot(Path folder, String name, MetaGraph... graphs) {
    Path file = folder.resolve(name + ModelSignatures.SNAPSHOT_ENDING);
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, new ModelSignatures(List.of(graphs)).toSnapshot());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
