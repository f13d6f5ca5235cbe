package org.tensorbind.processor.source;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/**
 * What javac knows of source text beyond the language model. Other compilers have no trees: there
 * everything answers as for a class file, or as if there were nothing to find.
 */
final class Sources {
  private final Optional<Trees> trees;

  Sources(ProcessingEnvironment environment) {
    trees = trees(environment);
  }

  private static Optional<Trees> trees(ProcessingEnvironment environment) {
    try {
      return Optional.of(Trees.instance(environment));
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty(); // not javac
    }
  }

  boolean hasSource(Element element) {
    return path(element).isPresent();
  }

  Optional<TreePath> path(Element element) {
    return trees.map(each -> each.getPath(element));
  }

  Optional<Trees> trees() {
    return trees;
  }
}
