package org.tensorbind.cli.scaffold;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.tensorbind.processor.model.Names;

/**
 * Java names for names that may be anything. They are of ASCII letters and digits: nobody knows the
 * encoding that sources will be compiled with.
 */
final class Identifiers {
  /** Names of methods that records cannot have. */
  private static final Set<String> OF_OBJECT =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  /** The letters in front that are small in a variable's name: all of {@code URL} in URLPath. */
  private static final Pattern ABBREVIATION =
      Pattern.compile("^[A-Z]+(?=[A-Z][a-z]|[0-9]|$)|^[A-Z]");

  private final String fallback;
  private final Set<String> taken = new HashSet<>();

  /**
   * Names beside each other.
   *
   * @param fallback for what has no letters
   * @param taken names that are used otherwise
   */
  Identifiers(String fallback, String... taken) {
    this.fallback = fallback;
    this.taken.addAll(List.of(taken));
  }

  /** A name that is still free, in lower camel case: {@code petalLength}. */
  String of(String name) {
    String wanted = variable(name, fallback);
    String free = wanted;
    String separator = Character.isDigit(wanted.charAt(wanted.length() - 1)) ? "_" : "";
    for (int i = 2; !taken.add(free); i++) {
      free = wanted + separator + i;
    }
    return free;
  }

  /** {@code serving_default_x:0} to {@code servingDefaultX0}. */
  static String variable(String name, String fallback) {
    List<String> words = words(name, fallback);
    String first =
        ABBREVIATION
            .matcher(words.get(0))
            .replaceFirst(letters -> letters.group().toLowerCase(Locale.ROOT));
    String result = first + capitalized(words.subList(1, words.size()));
    return SourceVersion.isName(result) && !OF_OBJECT.contains(result) ? result : result + "_";
  }

  /** {@code half_plus_two} to {@code HalfPlusTwo}. */
  static String type(String name, String fallback) {
    return capitalized(words(name, fallback));
  }

  private static String capitalized(List<String> words) {
    StringBuilder result = new StringBuilder();
    for (String word : words) {
      boolean isCapital = word.equals(word.toUpperCase(Locale.ROOT));
      result.append(Names.capitalize(isCapital ? word.toLowerCase(Locale.ROOT) : word));
    }
    return result.toString();
  }

  /** The runs of letters and digits, with {@code fallback} in front if no name begins like that. */
  private static List<String> words(String name, String fallback) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    List<String> words = new ArrayList<>();
    for (String word : plain.split("[^A-Za-z0-9]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    if (words.isEmpty() || Character.isDigit(words.get(0).charAt(0))) {
      words.add(0, fallback);
    }
    return words;
  }
}
