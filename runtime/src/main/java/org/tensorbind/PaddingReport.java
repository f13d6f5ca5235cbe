package org.tensorbind;

import java.util.List;
import java.util.Locale;

/**
 * How much of a batch is padding: memory and time that are spent on nothing, and a bias where a
 * model does not look at masks. Masks, lengths and indicators say what is padding, and count as
 * data themselves.
 *
 * @param tensors all tensors of the batch, in the order of the schema
 */
public record PaddingReport(List<TensorPadding> tensors) {
  /** Keeps the list from being changed. */
  public PaddingReport {
    tensors = List.copyOf(tensors);
  }

  /**
   * How much of one tensor is padding.
   *
   * @param name of the tensor
   * @param elements of the tensor in all, those of the whole batch
   * @param padded those of them that are padding
   */
  public record TensorPadding(String name, long elements, long padded) {
    /** The part that is padding, from 0 to 1; 0 for an empty tensor. */
    public double share() {
      return elements == 0 ? 0 : (double) padded / elements;
    }
  }

  /**
   * One tensor's padding.
   *
   * @throws IllegalArgumentException if the batch has no tensor of this name
   */
  public TensorPadding tensor(String name) {
    return tensors.stream()
        .filter(tensor -> tensor.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no tensor \"" + name + "\"."));
  }

  /** The elements of all tensors. */
  public long elements() {
    return tensors.stream().mapToLong(TensorPadding::elements).sum();
  }

  /** The elements of all tensors that are padding. */
  public long padded() {
    return tensors.stream().mapToLong(TensorPadding::padded).sum();
  }

  /** The part of all tensors together that is padding, from 0 to 1; 0 for an empty batch. */
  public double share() {
    return total().share();
  }

  private TensorPadding total() {
    return new TensorPadding("total", elements(), padded());
  }

  /** A table with a line for each tensor and one for all together. */
  @Override
  public String toString() {
    int width = tensors.stream().mapToInt(tensor -> tensor.name().length()).max().orElse(0);
    String format = "%-" + Math.max(6, width) + "s  %12s  %12s  %7s\n";
    StringBuilder table = new StringBuilder();
    table.append(String.format(Locale.ROOT, format, "tensor", "elements", "padded", "share"));
    tensors.forEach(tensor -> table.append(line(format, tensor)));
    return table.append(line(format, total())).toString();
  }

  private static String line(String format, TensorPadding tensor) {
    String percent = String.format(Locale.ROOT, "%.1f %%", 100 * tensor.share());
    return String.format(
        Locale.ROOT, format, tensor.name(), tensor.elements(), tensor.padded(), percent);
  }
}
