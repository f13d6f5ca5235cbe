package org.tensorbind.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A sequence of variable length as flat values and a partition tensor, without any filling: the
 * components of TensorFlow's {@code RaggedTensor}.
 *
 * <p>It may stand on arrays, lists and other collections, buffers, on nested sequences, and on
 * collections of bound classes.
 *
 * <pre>{@code
 * record Basket(
 *     @Ragged long[] ids,
 *     // ids INT64 [all ids of the batch], ids_row_splits INT64 [n + 1]
 *     @Ragged(splits = {"t_1", "t_2"}) @Tensor(name = "t") List<List<String>> tags) {}
 *     // t STRING [all tags], t_1 INT64 [n + 1], t_2 INT64 [all lists + 1]
 * }</pre>
 *
 * <p>Without {@link Tensor#shape()} every axis of the sequence is ragged. With it those are that
 * are {@code -1}; the others are uniform, stand behind the ragged ones, and are strict. On a
 * collection of bound classes every tensor beneath holds flat values, and all share the partition
 * tensors, which are called after the member.
 *
 * <p>Ragged tensors have no batch axis that could be left out: those of one example, too, are the
 * ones of a batch of one. They cannot be read back.
 *
 * <p>A missing sequence or element is the run-time error {@code missing-value}.
 *
 * <p>Compile-time errors: {@code ragged-not-a-sequence}, {@code padded-and-ragged}, {@code
 * ragged-axes}, {@code unpackable-member}, {@code unsupported-type}, {@code rank-mismatch}, {@code
 * duplicate-tensor}. Run-time errors: {@code size-mismatch}, {@code out-of-range}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.FIELD,
  ElementType.RECORD_COMPONENT,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.ANNOTATION_TYPE
})
public @interface Ragged {

  /**
   * The names of the partition tensors, one for each ragged axis, the outermost first, as in {@code
   * RaggedTensor.nested_row_splits}. A SavedModel calls them {@code r_1}, {@code r_2} and so on,
   * where {@code r} is the parameter of its function.
   *
   * @return the names; none for the tensor's with {@code _row_splits}, {@code _row_splits_1},
   *     {@code _row_splits_2} and so on behind it
   */
  String[] splits() default {};

  /**
   * The dtype of the partition tensors.
   *
   * @return {@link DType#INT64} or {@link DType#INT32}; with the latter, more values than it can
   *     count are the run-time error {@code out-of-range}
   */
  DType splitsDtype() default DType.INT64;

  /**
   * What the partition tensors hold.
   *
   * @return the kind
   */
  Partition partition() default Partition.ROW_SPLITS;
}
