package org.tensorbind.processor.fit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tensorbind.processor.model.ModelInterface;
import org.tensorbind.processor.model.ModelMethod;
import org.tensorbind.signature.Signature;
import org.tensorbind.signature.TensorInfo;

/**
 * A method beside the signature that it calls.
 *
 * @param index of the method
 * @param batch whether the signature takes batches
 */
public record MethodFit(
    ModelInterface model,
    int index,
    ModelMethod method,
    Signature signature,
    Matching inputs,
    Matching outputs,
    BatchRule batch) {

  static MethodFit of(
      ModelInterface model, int index, Signature signature, List<End> inputs, List<End> outputs) {
    ModelMethod method = model.methods().get(index);
    Matching fed = Matching.of(inputs, signature.inputs());
    Matching read = Matching.of(outputs, signature.outputs());
    BatchRule batch = BatchRule.of(method.batchAxis(), fed, read);
    return new MethodFit(model, index, method, signature, fed, read, batch);
  }

  /** For messages: {@code TitanicModel.predict}. */
  String label() {
    return model.label(method);
  }

  /** For messages: the signature and the model. */
  String signatureText() {
    return "signature \"" + signature.name() + "\" of \"" + model.path() + "\"";
  }

  /** Whether shapes on a side can be judged. */
  boolean isJudged(Direction direction) {
    return direction == Direction.INPUT || batch.isCertain();
  }

  Matching matching(Direction direction) {
    return direction == Direction.INPUT ? inputs : outputs;
  }

  /** What is fed to the signature, by the names of its inputs. */
  public List<Feed> feeds() {
    return inputs.pairs().stream().map(pair -> new Feed(pair.info(), pair.end())).toList();
  }

  /** An input, and the tensor that is fed to it. */
  public record Feed(TensorInfo input, End end) {}

  /**
   * The output that is read into each of the result's tensors; empty for those that are not there.
   */
  public List<Optional<TensorInfo>> fetches() {
    return IntStream.range(0, outputs.pairs().size() + outputs.unknown().size())
        .mapToObj(
            tensor ->
                outputs.pairs().stream()
                    .filter(pair -> pair.end().index() == tensor)
                    .map(Matching.Pair::info)
                    .findFirst())
        .toList();
  }
}
