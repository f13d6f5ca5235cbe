package org.tensorbind.processor.model;

import java.util.List;
import java.util.Optional;
import org.tensorbind.processor.model.EncodingSettings.LookupSettings;
import org.tensorbind.processor.model.EncodingSettings.NormalizedSettings;
import org.tensorbind.processor.model.EncodingSettings.OneHotSettings;
import org.tensorbind.processor.model.EncodingSettings.RescaledSettings;
import org.tensorbind.processor.model.EncodingSettings.ScoresSettings;
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
    Optional<ImputeSettings> impute,
    Optional<RaggedSettings> ragged,
    Optional<WindowSettings> window,
    Optional<TextSettings> text,
    List<EncodingSettings> encodings) {
  public Annotations {
    named = List.copyOf(named);
    encodings = List.copyOf(encodings);
  }

  /** No annotation at all. */
  public static final Annotations NONE =
      new Annotations(
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  /** {@code @Text}. */
  public record TextSettings(Standardize standardize, Split split) {}

  /** What is done to a text before it is split. */
  public enum Standardize {
    LOWER_AND_STRIP_PUNCTUATION,
    LOWER,
    STRIP_PUNCTUATION,
    NONE
  }

  /** What separates tokens. */
  public enum Split {
    WHITESPACE,
    CHARACTER,
    NONE
  }

  /** The settings of one kind of encoding, if it is there. */
  public <S extends EncodingSettings> Optional<S> encoding(Class<S> kind) {
    for (EncodingSettings each : encodings) { // no stream: all rules ask, for all members
      if (kind.isInstance(each)) {
        return Optional.of(kind.cast(each));
      }
    }
    return Optional.empty();
  }

  public Optional<OneHotSettings> oneHot() {
    return encoding(OneHotSettings.class);
  }

  public Optional<LookupSettings> lookup() {
    return encoding(LookupSettings.class);
  }

  public Optional<NormalizedSettings> normalized() {
    return encoding(NormalizedSettings.class);
  }

  public Optional<RescaledSettings> rescaled() {
    return encoding(RescaledSettings.class);
  }

  public Optional<ScoresSettings> scores() {
    return encoding(ScoresSettings.class);
  }

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

  /**
   * {@code @Ragged}.
   *
   * @param splits empty for the default names
   */
  public record RaggedSettings(List<String> splits, DType splitsDtype, Partition partition) {}

  /** {@code @Window}. */
  public record WindowSettings(long size, long stride, long samplingRate) {}

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

  /**
   * A resource with mean and variance.
   *
   * @param resource its path; empty for none
   * @param isAlone whether neither is written in the annotation as well
   */
  public record Stats(String resource, boolean isFound, boolean isAlone) {
    public static final Stats NONE = new Stats("", true, true);
  }

  /** {@code @Impute}. */
  public record ImputeSettings(String value, String indicator) {}

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

  /** How ragged values are told apart. */
  public enum Partition {
    ROW_SPLITS,
    ROW_LENGTHS,
    VALUE_ROWIDS
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
