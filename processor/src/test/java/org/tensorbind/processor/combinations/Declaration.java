package org.tensorbind.processor.combinations;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A member: its type, and what is written on it.
 *
 * @param name of the member
 * @param dtype that is stated; empty if none is
 */
record Declaration(String name, Type type, Encoding encoding, Structure structure, String dtype) {
  private static final List<String> DTYPES =
      List.of(
          "FLOAT32",
          "FLOAT64",
          "FLOAT16",
          "BFLOAT16",
          "INT32",
          "INT64",
          "UINT8",
          "UINT16",
          "BOOL",
          "STRING");
  private static final int MOST_TAKEN = 3;

  static Declaration draw(Random random, String name) {
    Type type = Types.draw(random);
    Encoding encoding = Encoding.draw(random, type);
    int count = Math.max(0, type.levels() - encoding.takes()) + (encoding.isSplit() ? 1 : 0);
    boolean hasSets = type.source().contains("Set<") || type.source().contains("boolean");
    Structure structure = Structure.draw(random, count, encoding.shape(), hasSets);
    // Of these arrays no axis but the first can be too short.
    while (type instanceof Type.NdArray
        && (structure.pads() || !structure.isOfRank(count, encoding.shape()))) {
      structure = Structure.draw(random, count, encoding.shape(), hasSets);
    }
    String dtype = random.nextInt(3) == 0 ? DTYPES.get(random.nextInt(DTYPES.size())) : "";
    return new Declaration(name, type, encoding, structure, dtype);
  }

  Declaration named(String other) {
    return new Declaration(other, type, encoding, structure, dtype);
  }

  /** All annotations. */
  String annotations() {
    String tensor =
        Stream.of(structure.tensor(), dtype.isEmpty() ? "" : "dtype = DType." + dtype)
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(", "));
    String others =
        (encoding.text() + " " + structure.text()).replace("%s", name).replaceAll(" +", " ");
    String whole = tensor.isEmpty() ? "" : "@Tensor(" + tensor + ") ";
    return whole.isEmpty() && others.isBlank() ? "@Tensor" : (whole + others).strip();
  }

  /** As a record's component. */
  String component() {
    return annotations() + " " + type.source() + " " + name;
  }

  /** Whether an object is the same when it is read back, if it can be. */
  boolean isLossless() {
    return structure.isLossless()
        && !encoding.text().contains("Impute")
        && !encoding.text().contains("missing")
        && !encoding.text().contains("infrequent")
        && !encoding.text().contains("unknown")
        && !encoding.text().contains("Text")
        && !encoding.text().contains("clip")
        && !encoding.text().contains("scale")
        && !encoding.text().contains("mean")
        && !encoding.text().contains("drop");
  }

  /** A value that the declaration has a place for. */
  Object draw(Random random) {
    int count = structure.levels().size();
    Supply.Sizes sizes =
        level ->
            level < count
                ? structure.levels().get(level).draw(random)
                : random.nextInt(MOST_TAKEN + 1);
    boolean canMiss = encoding.canMiss() && !encoding.isSplit();
    Supply supply = new Supply(random, sizes, encoding.tokens(), canMiss, encoding.canBeUnknown());
    return type.draw(supply, 0);
  }
}
