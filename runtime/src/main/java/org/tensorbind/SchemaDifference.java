package org.tensorbind;

import java.util.Objects;

/**
 * One thing that is not the same in two schemas; {@link #toString()} is a sentence about it.
 *
 * @param tensor its name; empty if the difference is about no single one
 * @param part the member that a part of the tensor comes from; empty if it is about no part
 * @param what is different, such as {@code shape} or {@code category "Q"}; empty if it is the part
 *     or the tensor itself
 * @param before what it was; empty if it was not there
 * @param after what it is; empty if it is there no more
 */
public record SchemaDifference(
    String tensor, String part, String what, String before, String after) {
  /** Checks that all are there. */
  public SchemaDifference {
    Objects.requireNonNull(tensor, "tensor");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }

  /** A sentence such as {@code tensor "features": shape is [9], was [8]}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    if (!tensor.isEmpty()) {
      text.append("tensor \"").append(tensor).append('"');
    }
    if (!part.isEmpty()) {
      text.append(", part ").append(part);
    }
    if (!what.isEmpty()) {
      text.append(text.length() == 0 ? "" : ": ").append(what);
    }
    if (before.isEmpty()) {
      return text + " is new, " + after;
    }
    return after.isEmpty()
        ? text + " is gone, was " + before
        : text + " is " + after + ", was " + before;
  }
}
