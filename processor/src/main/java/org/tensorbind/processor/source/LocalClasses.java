package org.tensorbind.processor.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.tensorbind.processor.report.Finding;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Problem;

/**
 * {@code local-class}: annotations in classes inside methods. Compilers never hand those to
 * processors, so that the annotations would be ignored in silence; only javac's trees show them.
 */
public final class LocalClasses {
  private final Elements elements;
  private final Sources sources;

  public LocalClasses(ProcessingEnvironment environment) {
    elements = environment.getElementUtils();
    sources = new Sources(environment);
  }

  /** Reports those of this round; nothing where the compiler is not javac. */
  public void report(RoundEnvironment round) {
    sources.trees().ifPresent(trees -> round.getRootElements().forEach(root -> scan(trees, root)));
  }

  private void scan(Trees trees, Element root) {
    TreePath path = trees.getPath(root);
    if (path != null && path.getLeaf() instanceof ClassTree) {
      new Scanner(trees, path.getCompilationUnit()).scan(path, true);
    }
  }

  /** Walks a top-level class; the parameter says whether the next class is a member. */
  private final class Scanner extends TreePathScanner<Void, Boolean> {
    private final Trees trees;
    private final CompilationUnitTree unit;

    Scanner(Trees trees, CompilationUnitTree unit) {
      this.trees = trees;
      this.unit = unit;
    }

    @Override
    public Void visitClass(ClassTree tree, Boolean isMember) {
      if (!isMember && isBound(tree)) {
        trees.printMessage(Diagnostic.Kind.ERROR, text(tree), tree, unit);
        return null;
      }
      for (Tree member : tree.getMembers()) {
        scan(member, isMember && member instanceof ClassTree);
      }
      return null;
    }

    private boolean isBound(ClassTree tree) {
      return hasOurs(tree.getModifiers())
          || tree.getMembers().stream().anyMatch(this::isBoundMember);
    }

    private boolean isBoundMember(Tree member) {
      return (member instanceof VariableTree field && hasOurs(field.getModifiers()))
          || (member instanceof MethodTree method && hasOurs(method.getModifiers()))
          || (member instanceof ClassTree inner && isBound(inner));
    }

    private boolean hasOurs(ModifiersTree modifiers) {
      return modifiers.getAnnotations().stream().anyMatch(this::isOurs);
    }

    /** Local classes are not attributed yet: the name is looked up by the imports. */
    private boolean isOurs(AnnotationTree annotation) {
      return candidates(annotation.getAnnotationType().toString()).stream()
          .map(elements::getTypeElement)
          .anyMatch(type -> type != null && Mirrors.binds(type));
    }

    private List<String> candidates(String name) {
      List<String> result = new ArrayList<>();
      String first = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
      for (ImportTree each : unit.getImports()) {
        String imported = each.getQualifiedIdentifier().toString();
        if (imported.endsWith("." + first)) {
          return List.of(imported + name.substring(first.length()));
        }
        if (imported.endsWith(".*")) {
          result.add(imported.substring(0, imported.length() - 1) + name);
        }
      }
      for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
        if (path.getLeaf() instanceof ClassTree
            && trees.getElement(path) instanceof TypeElement enclosing) {
          result.add(enclosing.getQualifiedName() + "." + name);
        }
      }
      String packageName =
          unit.getPackageName() == null ? "" : unit.getPackageName().toString() + ".";
      result.add(packageName + name);
      result.add(name);
      return result;
    }

    /** The nearest class with a name. */
    private String home() {
      for (TreePath path = getCurrentPath().getParentPath(); ; path = path.getParentPath()) {
        if (path.getLeaf() instanceof ClassTree outer && !outer.getSimpleName().isEmpty()) {
          return outer.getSimpleName().toString();
        }
      }
    }

    private String text(ClassTree tree) {
      String name = tree.getSimpleName().toString();
      String found =
          name.isEmpty()
              ? home() + ": an anonymous class in it"
              : name + ": a class inside a method";
      String message =
          found
              + " has annotations of Tensorbind, but no processor is shown it; expected a top-level"
              + " or nested class.";
      String fix = name.isEmpty() ? "" : "move " + name + " out of the method.";
      return new Finding(Problem.LOCAL_CLASS, Place.ofClass(), message, fix).text();
    }
  }
}
