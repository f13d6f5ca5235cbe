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
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
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
    sources.trees().ifPresent(trees -> scan(trees, round));
  }

  private void scan(Trees trees, RoundEnvironment round) {
    ElementFilter.typesIn(round.getRootElements()).stream()
        .filter(root -> !Mirrors.isGenerated(root))
        .forEach(root -> scan(trees, root));
  }

  private void scan(Trees trees, TypeElement root) {
    TreePath path = trees.getPath(root);
    if (path != null && path.getLeaf() instanceof ClassTree tree) {
      new Search(trees, path.getCompilationUnit()).run(tree);
    }
  }

  /** What a tree is made of. */
  private static final class Children extends TreeScanner<Void, Void> {
    private final List<Tree> found = new ArrayList<>();

    static List<Tree> of(Tree tree) {
      Children children = new Children();
      tree.accept(children, null);
      return children.found;
    }

    @Override
    public Void scan(Tree tree, Void unused) {
      if (tree != null) {
        found.add(tree);
      }
      return null;
    }
  }

  /** A class and those around it. */
  private record Home(ClassTree tree, Home outer) {}

  /**
   * A tree that is still to be looked at.
   *
   * @param home the class that it stands in, null for a top-level one
   * @param isMember whether, if it is a class, processors are shown it
   */
  private record Spot(Tree tree, Home home, boolean isMember) {}

  /** Looks through one top-level class. */
  private final class Search {
    private final Trees trees;
    private final CompilationUnitTree unit;

    /** Instead of recursion: a chain of a thousand calls is deeper than the stack. */
    private final Deque<Spot> spots = new ArrayDeque<>();

    Search(Trees trees, CompilationUnitTree unit) {
      this.trees = trees;
      this.unit = unit;
    }

    void run(ClassTree root) {
      spots.push(new Spot(root, null, true));
      while (!spots.isEmpty()) {
        Spot spot = spots.pop();
        if (!(spot.tree() instanceof ClassTree tree)) {
          addAll(Children.of(spot.tree()), spot.home(), false);
        } else if (!spot.isMember() && isBound(tree, new Home(tree, spot.home()))) {
          trees.printMessage(Diagnostic.Kind.ERROR, text(tree, spot.home()), tree, unit);
        } else {
          addAll(tree.getMembers(), new Home(tree, spot.home()), spot.isMember());
        }
      }
    }

    /** Backwards, so that the first is looked at next. */
    private void addAll(List<? extends Tree> trees, Home home, boolean areMembers) {
      for (int i = trees.size() - 1; i >= 0; i--) {
        spots.push(new Spot(trees.get(i), home, areMembers));
      }
    }

    private boolean isBound(ClassTree tree, Home home) {
      return hasOurs(tree.getModifiers(), home)
          || tree.getMembers().stream().anyMatch(member -> isBoundMember(member, home));
    }

    private boolean isBoundMember(Tree member, Home home) {
      return (member instanceof VariableTree field && hasOurs(field.getModifiers(), home))
          || (member instanceof MethodTree method && hasOurs(method.getModifiers(), home))
          || (member instanceof ClassTree inner && isBound(inner, new Home(inner, home)));
    }

    private boolean hasOurs(ModifiersTree modifiers, Home home) {
      return modifiers.getAnnotations().stream().anyMatch(each -> isOurs(each, home));
    }

    /** Local classes are not attributed yet: the name is looked up by the imports. */
    private boolean isOurs(AnnotationTree annotation, Home home) {
      return candidates(annotation.getAnnotationType().toString(), home).stream()
          .map(elements::getTypeElement)
          .anyMatch(type -> type != null && Mirrors.binds(type));
    }

    private List<String> candidates(String name, Home home) {
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
      for (Home each = home; each != null; each = each.outer()) {
        TreePath path = new TreePath(new TreePath(unit), each.tree());
        if (trees.getElement(path) instanceof TypeElement enclosing) {
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
    private static String nameOf(Home home) {
      Home named = home;
      while (named.tree().getSimpleName().isEmpty()) {
        named = named.outer();
      }
      return named.tree().getSimpleName().toString();
    }

    private static String text(ClassTree tree, Home home) {
      String name = tree.getSimpleName().toString();
      String found =
          name.isEmpty()
              ? nameOf(home) + ": an anonymous class in it"
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
