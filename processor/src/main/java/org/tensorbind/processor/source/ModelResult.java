package org.tensorbind.processor.source;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import org.tensorbind.processor.model.ModelInterface;
import org.tensorbind.processor.report.Finding;

/** What reading a model interface gave. */
public sealed interface ModelResult {
  /**
   * All of it.
   *
   * @param elements the methods' elements, as {@link ModelInterface#methods()}
   * @param findings about the interface as a whole
   */
  record Parsed(ModelInterface type, List<ExecutableElement> elements, List<Finding> findings)
      implements ModelResult {}

  /** Not yet: another processor may still generate {@code missingType}. */
  record Deferred(ModelInterface type, String missingType) implements ModelResult {}
}
