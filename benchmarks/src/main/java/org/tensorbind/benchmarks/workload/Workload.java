package org.tensorbind.benchmarks.workload;

import java.util.List;
import org.tensorbind.TensorBatch;
import org.tensorflow.Tensor;

/**
 * Examples, and the ways to make a batch of tensors of them. All ways make equal tensors, in the
 * same order; who calls them closes what they return.
 */
public interface Workload {
  /** The generated converter. */
  TensorBatch generated();

  /** The same as an object, with the examples. */
  Generated<?> converter();

  /** The fastest that its author could write for just this class. */
  List<Tensor> byHand();

  /** Tensors whose elements are set one after the other. */
  List<Tensor> elementwise();

  /** Nested arrays, which TensorFlow Java's documentation starts from; one for each tensor. */
  List<Object> arrays();

  /** The same arrays, filled by code that knows the class by reflection alone. */
  List<Object> reflectedArrays();

  /** The way of TensorFlow Java's documentation. */
  default List<Tensor> documentation() {
    return Copies.tensors(arrays());
  }

  /** A converter for all classes, as libraries without generated code have it. */
  default List<Tensor> reflection() {
    return Copies.tensors(reflectedArrays());
  }
}
