package org.tensorbind.processor.source;

import java.util.List;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.report.Finding;

/** What reading a class gave. */
public sealed interface ReadResult {
  /** All of it, and what is wrong with how its members can be reached. */
  record Parsed(BoundClass type, List<Finding> findings) implements ReadResult {}

  /**
   * Not yet: another processor may still generate {@code missingType}.
   *
   * @param type what is known: names, but no members
   */
  record Deferred(BoundClass type, String missingType) implements ReadResult {}

  /**
   * No converter can be had.
   *
   * @param type what is known: names, but no members
   * @param findings why; empty if the compiler itself reports it
   */
  record Rejected(BoundClass type, List<Finding> findings) implements ReadResult {}

  /** A template, which generates nothing by itself. */
  record Template() implements ReadResult {}
}
