package org.tensorbind.examples.support;

import java.util.ArrayList;
import java.util.List;

/**
 * A data set divided into two thirds to learn from and a third to be judged by.
 *
 * @param training what the trainer sees
 * @param heldOut every third example, which it never sees
 */
public record Split<T>(List<T> training, List<T> heldOut) {

  /** Divides a data set; the same one always in the same way. */
  public static <T> Split<T> of(List<T> examples) {
    List<T> training = new ArrayList<>();
    List<T> heldOut = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      (i % 3 == 2 ? heldOut : training).add(examples.get(i));
    }
    return new Split<>(List.copyOf(training), List.copyOf(heldOut));
  }
}
