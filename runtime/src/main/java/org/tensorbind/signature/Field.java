package org.tensorbind.signature;

/**
 * The fields that are wanted of a SavedModel; readers skip all others, above all the graph. From
 * {@code tensorflow/core/protobuf/{saved_model,meta_graph,saver}.proto} and {@code
 * tensorflow/core/framework/tensor_shape.proto}.
 */
enum Field {
  SCHEMA_VERSION(MessageType.SAVED_MODEL, 1, "saved_model_schema_version", Kind.INT64),
  META_GRAPHS(MessageType.SAVED_MODEL, 2, "meta_graphs", MessageType.META_GRAPH, true),

  META_INFO(MessageType.META_GRAPH, 1, "meta_info_def", MessageType.META_INFO, false),
  SAVER(MessageType.META_GRAPH, 3, "saver_def", MessageType.SAVER, false),
  SIGNATURES(MessageType.META_GRAPH, 5, "signature_def", MessageType.SIGNATURE_ENTRY, true),

  TAGS(MessageType.META_INFO, 4, "tags", Kind.STRING, null, true, false),
  TENSORFLOW_VERSION(MessageType.META_INFO, 5, "tensorflow_version", Kind.STRING),

  RESTORE_OPERATION(MessageType.SAVER, 3, "restore_op_name", Kind.STRING),

  SIGNATURE_KEY(MessageType.SIGNATURE_ENTRY, 1, "key", Kind.STRING),
  SIGNATURE_VALUE(MessageType.SIGNATURE_ENTRY, 2, "value", MessageType.SIGNATURE, false),

  INPUTS(MessageType.SIGNATURE, 1, "inputs", MessageType.TENSOR_ENTRY, true),
  OUTPUTS(MessageType.SIGNATURE, 2, "outputs", MessageType.TENSOR_ENTRY, true),
  METHOD_NAME(MessageType.SIGNATURE, 3, "method_name", Kind.STRING),

  TENSOR_KEY(MessageType.TENSOR_ENTRY, 1, "key", Kind.STRING),
  TENSOR_VALUE(MessageType.TENSOR_ENTRY, 2, "value", MessageType.TENSOR_INFO, false),

  NAME(MessageType.TENSOR_INFO, 1, "name", Kind.STRING, null, false, true),
  DTYPE(MessageType.TENSOR_INFO, 2, "dtype", Kind.ELEMENT_TYPE),
  SHAPE(MessageType.TENSOR_INFO, 3, "tensor_shape", MessageType.SHAPE, false),
  COO_SPARSE(
      MessageType.TENSOR_INFO, 4, "coo_sparse", Kind.MESSAGE, MessageType.COO_SPARSE, false, true),
  COMPOSITE(
      MessageType.TENSOR_INFO,
      5,
      "composite_tensor",
      Kind.MESSAGE,
      MessageType.COMPOSITE,
      false,
      true),

  VALUES(MessageType.COO_SPARSE, 1, "values_tensor_name", Kind.STRING),
  INDICES(MessageType.COO_SPARSE, 2, "indices_tensor_name", Kind.STRING),
  DENSE_SHAPE(MessageType.COO_SPARSE, 3, "dense_shape_tensor_name", Kind.STRING),

  COMPONENTS(MessageType.COMPOSITE, 2, "components", MessageType.TENSOR_INFO, true),

  DIMS(MessageType.SHAPE, 2, "dim", MessageType.DIM, true),
  UNKNOWN_RANK(MessageType.SHAPE, 3, "unknown_rank", Kind.BOOL),

  SIZE(MessageType.DIM, 1, "size", Kind.INT64);

  /** What a field holds. */
  enum Kind {
    INT64,
    BOOL,
    ELEMENT_TYPE,
    STRING,
    MESSAGE
  }

  private final MessageType owner;
  private final int number;
  private final String text;
  private final Kind kind;
  private final MessageType message;
  private final boolean repeated;
  private final boolean alternative;

  Field(MessageType owner, int number, String text, Kind kind) {
    this(owner, number, text, kind, null, false, false);
  }

  Field(MessageType owner, int number, String text, MessageType message, boolean repeated) {
    this(owner, number, text, Kind.MESSAGE, message, repeated, false);
  }

  Field(
      MessageType owner,
      int number,
      String text,
      Kind kind,
      MessageType message,
      boolean repeated,
      boolean alternative) {
    this.owner = owner;
    this.number = number;
    this.text = text;
    this.kind = kind;
    this.message = message;
    this.repeated = repeated;
    this.alternative = alternative;
  }

  MessageType owner() {
    return owner;
  }

  int number() {
    return number;
  }

  /** Its name in protobuf's text format. */
  String text() {
    return text;
  }

  Kind kind() {
    return kind;
  }

  /** The type of the messages it holds, if it holds messages. */
  MessageType message() {
    return message;
  }

  boolean isRepeated() {
    return repeated;
  }

  /** Whether it is in its message's {@code oneof}; no message has two of these. */
  boolean isAlternative() {
    return alternative;
  }
}
