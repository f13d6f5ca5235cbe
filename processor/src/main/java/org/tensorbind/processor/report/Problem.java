package org.tensorbind.processor.report;

import java.util.Locale;

/** The catalogue of compile-time problems; each has a section in docs/problems.md. */
public enum Problem {
  UNSUPPORTED_TYPE,
  INACCESSIBLE_MEMBER,
  CONFLICTING_ENCODINGS,
  DUPLICATE_TENSOR,
  CYCLIC_NESTING,
  UNRESOLVED_TYPE_VARIABLE,
  STATIC_MEMBER,
  GENERATED_NAME_TAKEN,
  LOCAL_CLASS,
  NOT_A_BOUND_CLASS,
  INVALID_VIEW,
  UNKNOWN_MEMBER,
  VIEW_TYPE,
  AMBIGUOUS_BYTES,
  RANK_MISMATCH,
  INVALID_SIZE,
  PACKED_WIDTH,
  PACKED_DTYPE,
  UNPACKABLE_MEMBER,
  DIM_CONFLICT,
  LOSSY_DTYPE,
  VALUE_NOT_REPRESENTABLE,
  TENSOR_TOO_LARGE,
  PADDED_NOT_A_SEQUENCE,
  PADDED_WITHOUT_LENGTH,
  PADDED_AND_RAGGED,
  RAGGED_NOT_A_SEQUENCE,
  RAGGED_AXES,
  WINDOW_NOT_A_SERIES,
  DEPTH_MISMATCH,
  DUPLICATE_CATEGORY,
  EMPTY_CATEGORIES,
  MISSING_CATEGORIES,
  OOV_POSITION_MISSING,
  UNKNOWN_ON_ENUM,
  MEAN_WITHOUT_VARIANCE,
  ZERO_VARIANCE(Severity.WARNING),
  VOCABULARY_NOT_FOUND,
  UNSORTED_BOUNDARIES,
  INVALID_BINS,
  INVALID_RANGE,
  INVALID_CROSS,
  ENCODER_TYPE,
  PART_NOT_SUPPORTED,
  ZONE_REQUIRED,
  IMPUTE_ON_PRIMITIVE(Severity.WARNING),
  MODEL_NOT_FOUND,
  UNREADABLE_MODEL,
  UNKNOWN_TAGS,
  UNKNOWN_SIGNATURE,
  MISSING_INPUT,
  UNKNOWN_INPUT,
  MISSING_OUTPUT,
  INPUT_DTYPE,
  INPUT_RANK,
  INPUT_SIZE,
  OUTPUT_DTYPE,
  OUTPUT_RANK,
  OUTPUT_SIZE,
  UNSUPPORTED_METHOD,
  NOT_READABLE,
  INTERNAL;

  /** Whether a problem stops the compilation. */
  public enum Severity {
    ERROR,
    WARNING
  }

  private final Severity severity;

  Problem() {
    this(Severity.ERROR);
  }

  Problem(Severity severity) {
    this.severity = severity;
  }

  /** As it stands in a message, such as {@code rank-mismatch}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Severity severity() {
    return severity;
  }
}
