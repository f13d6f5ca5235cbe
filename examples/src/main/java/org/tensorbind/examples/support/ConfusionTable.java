package org.tensorbind.examples.support;

import java.util.List;

/**
 * Counts how often each class was taken for each other.
 *
 * @param <C> what stands for a class
 */
public final class ConfusionTable<C> {

  private final List<C> classes;
  private final int[][] counts;

  /**
   * An empty table.
   *
   * @param classes all of them, in the order of the rows and columns
   */
  public ConfusionTable(List<C> classes) {
    this.classes = List.copyOf(classes);
    this.counts = new int[classes.size()][classes.size()];
  }

  /**
   * Counts one example.
   *
   * @param actual the example's class
   * @param predicted the class that the model says
   */
  public void add(C actual, C predicted) {
    counts[classes.indexOf(actual)][classes.indexOf(predicted)]++;
  }

  /** Returns the share of the examples whose class was predicted, from 0 to 1. */
  public double accuracy() {
    int right = 0;
    int all = 0;
    for (int actual = 0; actual < counts.length; actual++) {
      right += counts[actual][actual];
      for (int count : counts[actual]) {
        all += count;
      }
    }
    return (double) right / all;
  }

  /** Returns a table with a row for each actual and a column for each predicted class. */
  @Override
  public String toString() {
    List<String> labels = classes.stream().map(String::valueOf).toList();
    int width = labels.stream().mapToInt(String::length).max().orElse(0) + 2;
    StringBuilder table = new StringBuilder(pad("", width));
    labels.forEach(label -> table.append(pad(label, width)));
    for (int actual = 0; actual < counts.length; actual++) {
      table.append(System.lineSeparator()).append(pad(labels.get(actual), width));
      for (int count : counts[actual]) {
        table.append(pad(Integer.toString(count), width));
      }
    }
    return table.toString();
  }

  private static String pad(String text, int width) {
    return " ".repeat(width - text.length()) + text;
  }
}
