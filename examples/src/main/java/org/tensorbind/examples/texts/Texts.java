package org.tensorbind.examples.texts;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import org.tensorbind.PaddingReport;
import org.tensorbind.examples.support.ConfusionTable;
import org.tensorbind.examples.support.Split;
import org.tensorbind.examples.words.Language;

/** Looks at texts as tensors, without a model: split, hashed, looked up, counted, crossed. */
public final class Texts {

  private Texts() {}

  /** Shows the schema and one sentence, then tells languages apart by hashed words. */
  public static void main(String[] args) {
    run(System.out);
  }

  static ConfusionTable<Language> run(PrintStream out) {
    Fragment fragment = new Fragment("All human beings are born free and equal in dignity.");
    out.printf("%s%n%n%s%n", FragmentTensors.SCHEMA, fragment.text());
    FragmentTensors.CONVERTER
        .preview(fragment)
        .forEach((name, array) -> out.printf("  %-17s%s%n", name, text(array)));

    Split<Labelled> split = Split.of(Labelled.load());
    out.printf("%n%s%n", padding(split.heldOut()));

    ConfusionTable<Language> table = judge(split);
    out.printf(
        "%n%d held-out sentences told by hashed words, a row for each true language:%n%s%n",
        split.heldOut().size(), table);
    out.printf("accuracy: %.1f %%%n", 100 * table.accuracy());
    return table;
  }

  private static PaddingReport padding(List<Labelled> labelled) {
    List<Fragment> fragments = labelled.stream().map(Labelled::fragment).toList();
    try (FragmentTensors batch = FragmentTensors.of(fragments)) {
      return batch.padding();
    }
  }

  private static ConfusionTable<Language> judge(Split<Labelled> split) {
    Centroids centroids = new Centroids();
    split.training().forEach(each -> centroids.learn(each.fragment(), each.language()));
    ConfusionTable<Language> table = new ConfusionTable<>(List.of(Language.values()));
    split.heldOut().forEach(each -> table.add(each.language(), centroids.guess(each.fragment())));
    return table;
  }

  /** The beginning of an array, whatever its elements are. */
  private static String text(Object array) {
    String all = Arrays.deepToString(new Object[] {array});
    String one = all.substring(1, all.length() - 1);
    return one.length() > 75 ? one.substring(0, 71) + " ..." : one;
  }
}
