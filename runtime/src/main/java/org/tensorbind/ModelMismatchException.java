package org.tensorbind;

import java.util.List;

/**
 * A model that is loaded is not the one that the compiler saw: what is fed to it, or read from it,
 * differs.
 */
public final class ModelMismatchException extends TensorBindException {
  private static final long serialVersionUID = 1;

  @SuppressWarnings("serial") // immutable lists of strings are serializable
  private final List<String> differences;

  /**
   * An error about all differences at once.
   *
   * @param model what was loaded, such as {@code TitanicModel from models/titanic}
   * @param differences what was found and what was expected, a clause for each
   */
  public ModelMismatchException(String model, List<String> differences) {
    super(
        "model-mismatch",
        model
            + " is not the model that was compiled against:\n  "
            + String.join("\n  ", differences)
            + "\nCompile against this model, or load the other one.");
    this.differences = List.copyOf(differences);
  }

  /** What differs, a clause for each, in the order of signatures, inputs and outputs. */
  public List<String> differences() {
    return differences;
  }
}
