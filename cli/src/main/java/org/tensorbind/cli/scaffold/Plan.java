package org.tensorbind.cli.scaffold;

import java.util.List;
import org.tensorbind.signature.Signature;

/**
 * How a signature is called from Java.
 *
 * @param axis what the first axis of its tensors is
 * @param inputs what belongs to an example
 * @param perCall what belongs to the call as a whole
 * @param outputs what is read; empty if TensorFlow's {@code Result} is answered
 * @param leftOut the outputs that are not read
 */
record Plan(
    Signature signature,
    Axis axis,
    List<Field> inputs,
    List<Field> perCall,
    List<Field> outputs,
    List<LeftOut> leftOut)
    implements Planned {
  Plan {
    inputs = List.copyOf(inputs);
    perCall = List.copyOf(perCall);
    outputs = List.copyOf(outputs);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * An output that is not read.
   *
   * @param why a clause that goes on after "it"
   */
  record LeftOut(String name, String why) {}

  /** Whether methods answer TensorFlow's {@code Result}. */
  boolean answersResult() {
    return outputs.isEmpty();
  }

  /** Whether it must be said that there is no batch axis, since the inputs' ranks do not. */
  boolean saysNoBatch() {
    return axis == Axis.NONE
        && !inputs.isEmpty()
        && inputs.stream()
            .noneMatch(
                field ->
                    field.info().shape().isRankKnown()
                        && (field.sizes().isEmpty() || field.sizes().get(0) >= 0));
  }
}
