package org.tensorbind.cli.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tensorbind.signature.Signature;
import org.tensorbind.signature.TensorInfo;

/** Decides how a signature is called from Java. */
final class Planner {
  /**
   * What a record's constructor, or a method, can take; {@code long} and {@code double} are two.
   */
  private static final int MOST_SLOTS = 250;

  /**
   * Strings that are no text: serialized {@code tf.Example}s, and what TensorFlow Serving's
   * convention calls {@code …_bytes}.
   */
  private static final Pattern BINARY =
      Pattern.compile("(.*_)?(examples?|bytes|serialized|serialized_.*)");

  private final Signature signature;
  private final Axis axis;
  private final List<String> reasons = new ArrayList<>();

  private Planner(Signature signature) {
    this.signature = signature;
    this.axis = Axis.of(signature);
  }

  static Planned plan(Signature signature) {
    return new Planner(signature).plan();
  }

  private Planned plan() {
    List<Plan.LeftOut> leftOut = new ArrayList<>();
    List<Field> inputs = new ArrayList<>();
    List<Field> perCall = new ArrayList<>();
    List<Field> outputs = new ArrayList<>();
    Identifiers examples = new Identifiers("input");
    Identifiers parameters = new Identifiers("parameter", "input", "inputs");
    for (TensorInfo info : signature.inputs()) {
      boolean isPerCall = axis == Axis.BATCH && info.shape().isRankKnown() && !axis.has(info);
      List<Long> sizes = isPerCall ? info.shape().sizes() : perExample(info);
      Optional<String> obstacle = obstacle(info, sizes, signature.inputs().size());
      obstacle.ifPresent(
          why ->
              reasons.add("the input " + Texts.quoted(info.name()) + " cannot be fed: it " + why));
      if (obstacle.isEmpty()) {
        String name = (isPerCall ? parameters : examples).of(info.name());
        (isPerCall ? perCall : inputs).add(new Field(info, name, elements(info), sizes));
      }
    }
    Identifiers results = new Identifiers("output");
    for (TensorInfo info : signature.outputs()) {
      Optional<String> obstacle = obstacleToReading(info);
      obstacle.ifPresent(why -> leftOut.add(new Plan.LeftOut(info.name(), why)));
      if (obstacle.isEmpty()) {
        outputs.add(new Field(info, results.of(info.name()), elements(info), perExample(info)));
      }
    }
    checkResult(outputs, leftOut);
    checkSlots("inputs", inputs);
    checkSlots("inputs that belong to the call", perCall);
    checkSlots("outputs", outputs);
    return reasons.isEmpty()
        ? new Plan(signature, axis, inputs, perCall, outputs, leftOut)
        : new Planned.Refused(reasons);
  }

  private List<Long> perExample(TensorInfo info) {
    List<Long> sizes = info.shape().sizes();
    return axis == Axis.NONE || sizes.isEmpty() ? sizes : sizes.subList(1, sizes.size());
  }

  private Optional<String> obstacleToReading(TensorInfo info) {
    Optional<String> obstacle = obstacle(info, perExample(info), signature.outputs().size());
    if (obstacle.isPresent()) {
      return obstacle;
    }
    if (!info.shape().isRankKnown()) {
      return Optional.of("has an unknown rank");
    }
    return axis.has(info)
        ? Optional.empty()
        : Optional.of("is " + info.shape() + ", without the batch axis of the inputs");
  }

  private static Optional<String> obstacle(TensorInfo info, List<Long> sizes, int siblings) {
    if (info.source() instanceof TensorInfo.Source.CooSparse) {
      return Optional.of("is a sparse tensor (coo_sparse)");
    }
    if (info.source() instanceof TensorInfo.Source.Composite) {
      return Optional.of("is a composite tensor");
    }
    if (Elements.of(info).isEmpty()) {
      return Optional.of("is " + info.dtype() + ", for which TensorFlow Java has no type");
    }
    if (info.name().isEmpty() && siblings > 1) {
      return Optional.of("has no name");
    }
    return isCountable(sizes)
        ? Optional.empty()
        : Optional.of("is " + info.shape() + ", more elements than a Java array can have");
  }

  private static boolean isCountable(List<Long> sizes) {
    double product = 1;
    for (long size : sizes) {
      product *= size > 0 ? size : 1;
    }
    return product <= Integer.MAX_VALUE;
  }

  private Elements elements(TensorInfo info) {
    Elements elements = Elements.of(info).orElseThrow();
    String method = signature.methodName();
    boolean isOfExamples = method.endsWith("/classify") || method.endsWith("/regress");
    boolean isBinary =
        BINARY.matcher(info.name()).matches()
            || (isOfExamples && signature.input(info.name()).filter(info::equals).isPresent());
    return isBinary ? elements.binary() : elements;
  }

  /** All outputs come in a {@code Result}, so all must have a type there. */
  private void checkResult(List<Field> outputs, List<Plan.LeftOut> leftOut) {
    if (!outputs.isEmpty()) {
      return;
    }
    if (signature.outputs().isEmpty()) {
      reasons.add("it has no outputs, so that a call could answer nothing");
    } else if (signature.outputs().stream().anyMatch(info -> Elements.of(info).isEmpty())) {
      leftOut.forEach(
          each ->
              reasons.add(
                  "the output " + Texts.quoted(each.name()) + " cannot be read: it " + each.why()));
    }
  }

  private void checkSlots(String what, List<Field> fields) {
    int slots =
        fields.stream()
            .mapToInt(field -> field.type().equals("long") || field.type().equals("double") ? 2 : 1)
            .sum();
    if (slots > MOST_SLOTS) {
      reasons.add("it has " + fields.size() + " " + what + ", more than a Java method can take");
    }
  }
}
