package org.tensorbind.processor.model;

import java.util.List;
import java.util.Optional;
import org.tensorbind.processor.shape.DType;

/**
 * What stands on a member, composed annotations taken apart.
 *
 * @param named the simple names of all that are there, {@code tensor} included
 */
public record Annotations(
    List<String> named,
    Optional<TensorSettings> tensor,
    Optional<PaddedSettings> padded,
    Optional<EmbeddedSettings> embedded,
    Optional<ConcatSettings> concat,
    Optional<OneHotSettings> oneHot,
    Optional<LookupSettings> lookup,
    Optional<NormalizedSettings> normalized,
    Optional<RescaledSettings> rescaled,
    Optional<ImputeSettings> impute,
    Optional<ScoresSettings> scores) {

  /** {@code @Tensor}. An absent shape is empty; a written empty one is present. */
  public record TensorSettings(
      String name, Optional<List<Long>> shape, String dims, Optional<DType> dtype) {}

  /** {@code @Padded}. */
  public record PaddedSettings(
      long length,
      Side side,
      Truncate truncate,
      String value,
      long multipleOf,
      String mask,
      DType maskDtype,
      String lengths,
      DType lengthsDtype) {}

  /** {@code @Embedded}; an absent prefix means the default. */
  public record EmbeddedSettings(Optional<String> prefix) {}

  /** {@code @Concat}. */
  public record ConcatSettings(String name, Optional<List<Long>> shape) {}

  /** Where categories come from: written out, or a resource with its text's categories. */
  public record CategorySource(
      boolean written, List<String> categories, String resource, boolean found) {
    public boolean isPresent() {
      return written || !resource.isEmpty();
    }
  }

  /** {@code @OneHot}. */
  public record OneHotSettings(
      CategorySource source,
      long depth,
      Unknown unknown,
      long oov,
      OovPosition oovPosition,
      Missing missing,
      List<String> infrequent,
      Drop drop) {}

  /** {@code @Lookup}. */
  public record LookupSettings(
      CategorySource source,
      Unknown unknown,
      long oov,
      OovPosition oovPosition,
      Optional<String> maskToken) {}

  /** {@code @Normalized}. */
  public record NormalizedSettings(List<Double> mean, List<Double> variance, Stats stats) {}

  /**
   * A resource with mean and variance.
   *
   * @param resource its path; empty for none
   * @param isAlone whether neither is written in the annotation as well
   */
  public record Stats(String resource, boolean isFound, boolean isAlone) {
    public static final Stats NONE = new Stats("", true, true);
  }

  /** {@code @Rescaled}, as written. */
  public record RescaledSettings(String scale, String offset) {}

  /** {@code @Impute}. */
  public record ImputeSettings(String value, String indicator) {}

  /**
   * {@code @ArgMax}, or {@code @TopK} with its number.
   *
   * @param name of the tensor; empty for none
   */
  public record ScoresSettings(Optional<Long> k, String name, CategorySource labels) {
    /** The annotation's simple name. */
    public String annotation() {
      return k.isPresent() ? "TopK" : "ArgMax";
    }
  }

  /** Which end is padded. */
  public enum Side {
    START,
    END
  }

  /** Which end of a sequence that is too long is cut. */
  public enum Truncate {
    ERROR,
    START,
    END
  }

  /** What an unknown category becomes. */
  public enum Unknown {
    ERROR,
    ZEROS,
    OOV,
    INFREQUENT
  }

  /** Where out-of-vocabulary indices stand. */
  public enum OovPosition {
    UNSET,
    FRONT,
    END
  }

  /** What a missing value becomes. */
  public enum Missing {
    ERROR,
    ZEROS,
    CATEGORY
  }

  /** Which column is left out. */
  public enum Drop {
    NONE,
    FIRST,
    IF_BINARY
  }

  public boolean isEmpty() {
    return named.isEmpty();
  }
}
