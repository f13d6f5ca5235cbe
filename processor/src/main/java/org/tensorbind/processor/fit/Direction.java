package org.tensorbind.processor.fit;

import org.tensorbind.processor.report.Problem;

/** Whether tensors go into a model or come out of it. */
enum Direction {
  INPUT(Problem.UNKNOWN_INPUT, Problem.INPUT_DTYPE, Problem.INPUT_RANK, Problem.INPUT_SIZE),
  OUTPUT(Problem.MISSING_OUTPUT, Problem.OUTPUT_DTYPE, Problem.OUTPUT_RANK, Problem.OUTPUT_SIZE);

  private final Problem unknown;
  private final Problem dtype;
  private final Problem rank;
  private final Problem size;

  Direction(Problem unknown, Problem dtype, Problem rank, Problem size) {
    this.unknown = unknown;
    this.dtype = dtype;
    this.rank = rank;
    this.size = size;
  }

  /** The signature has no tensor of that name. */
  Problem unknown() {
    return unknown;
  }

  Problem dtype() {
    return dtype;
  }

  Problem rank() {
    return rank;
  }

  Problem size() {
    return size;
  }

  /** In messages. */
  String noun() {
    return this == INPUT ? "input" : "output";
  }
}
