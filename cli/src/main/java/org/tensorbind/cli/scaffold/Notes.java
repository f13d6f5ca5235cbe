package org.tensorbind.cli.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tensorbind.signature.TensorInfo;

/** What the signature does not tell, and the scaffold had to take a view on. */
final class Notes {
  private Notes() {}

  /** As sentences for whoever has asked for the scaffold. */
  static List<String> of(Plan plan) {
    List<String> notes = new ArrayList<>();
    plan.leftOut()
        .forEach(
            each ->
                notes.add(
                    "The output "
                        + Texts.quoted(each.name())
                        + " is left out: it "
                        + each.why()
                        + "."));
    if (plan.answersResult()) {
      notes.add("The methods answer TensorFlow's Result, with all outputs as they are.");
    }
    notes.addAll(onAxis(plan));
    return notes;
  }

  /** The same for the interface's Javadoc. */
  static List<String> comments(Plan plan) {
    List<String> comments = new ArrayList<>();
    if (plan.answersResult()) {
      comments.add(
          "No output has a known shape, so TensorFlow's {@code Result} is answered, with all of"
              + " them.");
    }
    onAxis(plan).forEach(note -> comments.add(Texts.comment(note)));
    return comments;
  }

  private static List<String> onAxis(Plan plan) {
    List<String> notes = new ArrayList<>();
    List<TensorInfo> unknown =
        plan.inputs().stream()
            .map(Field::info)
            .filter(info -> !info.shape().isRankKnown())
            .toList();
    if (!unknown.isEmpty()) {
      notes.add(
          String.format(
              "The rank of %s is not known: a single value%s is fed. Change the type if the model"
                  + " wants more.",
              unknown.stream()
                  .map(info -> Texts.quoted(info.name()))
                  .collect(Collectors.joining(", ")),
              plan.axis() == Axis.BATCH ? " for each example" : ""));
    }
    if (plan.axis() == Axis.NONE && Axis.hasParts(plan.signature())) {
      notes.add(
          "Some inputs are named like the parts of a ragged or sparse tensor, so the parts of one"
              + " call are fed as they are. The annotation Ragged makes them of sequences.");
    } else if (plan.axis() == Axis.NONE && !plan.inputs().isEmpty()) {
      notes.add("The inputs and outputs have no common batch axis: a call feeds them as they are.");
    }
    return notes;
  }
}
