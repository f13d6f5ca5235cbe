package org.tensorbind.processor.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.tensorbind.processor.report.Place;

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

  /**
   * Prints at one of a class's annotations of one kind, which the language model has no place of:
   * it shows the container that nobody wrote.
   *
   * @return false if it is not known where that is
   */
  boolean printAtRepeated(Diagnostic.Kind kind, String text, Element element, Place place) {
    TreePath path = path(element).orElse(null);
    if (place.annotation().isEmpty()
        || path == null
        || !(path.getLeaf() instanceof ClassTree type)) {
      return false;
    }
    Optional<? extends AnnotationTree> annotation =
        type.getModifiers().getAnnotations().stream()
            .filter(each -> simpleName(each.getAnnotationType()).equals(place.annotation()))
            .skip(place.occurrence())
            .findFirst();
    annotation.ifPresent(
        found ->
            trees
                .orElseThrow()
                .printMessage(kind, text, value(found, place), path.getCompilationUnit()));
    return annotation.isPresent();
  }

  private static Tree value(AnnotationTree annotation, Place place) {
    return annotation.getArguments().stream()
        .filter(AssignmentTree.class::isInstance)
        .map(AssignmentTree.class::cast)
        .filter(each -> simpleName(each.getVariable()).equals(place.parameter()))
        .<Tree>map(AssignmentTree::getExpression)
        .findFirst()
        .orElse(annotation);
  }

  private static String simpleName(Tree name) {
    return name instanceof MemberSelectTree select
        ? select.getIdentifier().toString()
        : name.toString();
  }

  Optional<Trees> trees() {
    return trees;
  }
}
