package org.tensorbind.cli.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.tensorbind.signature.Signature;

/**
 * The classes for a signature.
 *
 * @param files one for each type
 * @param model the simple name of the interface
 * @param notes what somebody should know who goes on from here, as sentences
 * @param refusals why there are no classes, as clauses; empty if there are
 */
public record Scaffold(
    List<SourceFile> files, String model, List<String> notes, List<String> refusals) {

  /** Copies the lists. */
  public Scaffold {
    files = List.copyOf(files);
    notes = List.copyOf(notes);
    refusals = List.copyOf(refusals);
  }

  /**
   * Writes classes for a signature.
   *
   * @param signature of the model
   * @param tags of the model's graph
   * @param path what {@code @SavedModel} says
   * @param packageName may be empty
   * @param name of the interface
   */
  public static Scaffold of(
      Signature signature, List<String> tags, String path, String packageName, String name) {
    Planned planned = Planner.plan(signature);
    if (planned instanceof Planned.Refused refused) {
      return new Scaffold(List.of(), name, List.of(), refused.reasons());
    }
    Plan plan = (Plan) planned;
    TypeNames names = new TypeNames(packageName, name);
    List<SourceFile> files = new ArrayList<>();
    if (!plan.inputs().isEmpty()) {
      files.add(RecordSource.ofInputs(plan, names));
    }
    if (!plan.answersResult()) {
      files.add(RecordSource.ofOutputs(plan, names));
    }
    files.add(ModelSource.of(plan, names, path, tags));
    return new Scaffold(files, name, Notes.of(plan), List.of());
  }

  /**
   * What the interface is called if nobody says.
   *
   * @param subject what the model is about, such as the name of its folder
   * @param signature the name of the signature; empty if it goes without saying
   */
  public static String defaultName(String subject, String signature) {
    String name = Identifiers.type(subject + " " + signature, "model");
    String model = name.endsWith("Model") ? name : name + "Model";
    return canBeNamed(model) ? model : "The" + model;
  }

  /**
   * Whether an interface can have a name: it hides no type that the sources, or generated ones,
   * use.
   */
  public static boolean canBeNamed(String name) {
    return SourceVersion.isIdentifier(name)
        && SourceVersion.isName(name)
        && !JavaSource.isUsed(name)
        && !RESTRICTED.contains(name)
        && !isOfJavaLang(name);
  }

  private static final Set<String> RESTRICTED =
      Set.of("record", "var", "yield", "sealed", "permits");

  private static boolean isOfJavaLang(String name) {
    try {
      Class.forName("java.lang." + name, false, null);
      return true;
    } catch (ClassNotFoundException e) {
      return false; // the question was whether there is one
    }
  }
}
