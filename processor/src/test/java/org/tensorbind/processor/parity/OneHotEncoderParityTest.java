package org.tensorbind.processor.parity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.tensorbind.ConversionException;
import org.tensorbind.TensorBatch;
import org.tensorbind.processor.behaviour.Compiled;

/** {@code @OneHot} and scikit-learn's {@code OneHotEncoder}, there and back. */
class OneHotEncoderParityTest {
  private static final Set<String> REFUSALS = Set.of("unknown-category", "missing-value");

  /** Java has other words for these, and one for the two missing values. */
  private static final Map<String, String> PYTHON_WORDS =
      Map.of("_nan", "_None", "_true", "_True", "_false", "_False");

  @TestFactory
  Stream<DynamicNode> scikitLearn12() throws IOException {
    return parity("sklearn_one_hot_encoder", Golden.cases("sklearn_one_hot_encoder"));
  }

  @TestFactory
  Stream<DynamicNode> scikitLearn19() throws IOException {
    List<JsonObject> cases =
        Golden.cases("sklearn_current").stream()
            .filter(each -> Golden.text(each, "estimator").equals("OneHotEncoder"))
            .toList();
    return parity("sklearn_current", cases);
  }

  private static Stream<DynamicNode> parity(String file, List<JsonObject> cases)
      throws IOException {
    Map<OneHotClass, String> names = new LinkedHashMap<>();
    Map<String, String> sources = new LinkedHashMap<>();
    for (JsonObject each : cases) {
      for (OneHotClass type : expressible(each)) {
        String name = "Ohe" + names.size();
        if (names.putIfAbsent(type, name) == null) {
          sources.put("parity." + name, type.source(name));
          sources.put("parity." + name + "Adapter", type.adapterSource(name));
        }
      }
    }
    Compiled compiled = Compiled.asFarAsPossible(sources);
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    cases.forEach(each -> outcomes.put(Golden.text(each, "id"), run(each, names, compiled)));
    return ParityTests.of(file, outcomes, AllowList.read(file));
  }

  private static OneHotClass typeOf(JsonObject each) {
    if (each.has("fit_error")) {
      throw new NotExpressible("nothing is fitted here");
    }
    return OneHotClass.of(each);
  }

  /** The class of a case; the outcome of one that has none says why. */
  private static List<OneHotClass> expressible(JsonObject each) {
    try {
      return List.of(typeOf(each));
    } catch (NotExpressible e) {
      return List.of();
    }
  }

  private static Outcome run(JsonObject each, Map<OneHotClass, String> names, Compiled compiled) {
    try {
      OneHotClass type = typeOf(each);
      String name = "parity." + names.get(type);
      for (String part : List.of(name, name + "Adapter")) {
        if (compiled.failures().containsKey(part)) {
          return Outcome.different("does not compile: " + compiled.failures().get(part));
        }
      }
      Adapter adapter = compiled.instance(name + "Adapter", Adapter.class);
      Outcome named = names(each, adapter);
      if (!named.isSame()) {
        return named;
      }
      for (JsonElement transform : each.getAsJsonArray("transforms")) {
        Outcome outcome = run(transform.getAsJsonObject(), type, adapter);
        if (!outcome.isSame()) {
          return Outcome.different(
              type + ": " + outcome.difference() + compiled.print(Set.of(name + "Tensors")));
        }
      }
      return Outcome.SAME;
    } catch (NotExpressible e) {
      return Outcome.notExpressible(e);
    }
  }

  private static Outcome names(JsonObject each, Adapter adapter) {
    List<String> expected =
        each.getAsJsonArray("feature_names_out").asList().stream()
            .map(JsonElement::getAsString)
            .toList();
    try (TensorBatch batch = adapter.convert(List.of())) {
      List<String> found = batch.schema().featureNames("y");
      return areNames(found, expected)
          ? Outcome.SAME
          : Outcome.different("features are called " + found + ", expected " + expected);
    }
  }

  /** Its columns have names of their own; ours are {@code f0}, {@code f1} and so on. */
  private static boolean areNames(List<String> found, List<String> expected) {
    Map<String, String> columns = new LinkedHashMap<>();
    boolean areSame = found.size() == expected.size();
    for (int i = 0; areSame && i < found.size(); i++) {
      int end = found.get(i).indexOf('_');
      String category = found.get(i).substring(end);
      String suffix = PYTHON_WORDS.getOrDefault(category, category);
      String name = expected.get(i);
      String kept = name.endsWith(suffix) ? suffix : category;
      String column = name.substring(0, Math.max(0, name.length() - kept.length()));
      String known = columns.putIfAbsent(found.get(i).substring(0, end), column);
      areSame = name.endsWith(kept) && (known == null || known.equals(column));
    }
    return areSame && Set.copyOf(columns.values()).size() == columns.size();
  }

  private static Outcome run(JsonObject transform, OneHotClass type, Adapter adapter) {
    boolean fails = transform.has("error");
    List<List<Object>> examples = type.examples(transform.getAsJsonArray("x"));
    try (TensorBatch batch = adapter.convert(examples)) {
      if (fails) {
        return Outcome.different("no error, expected " + transform.get("error"));
      }
      Outcome outcome =
          Comparison.of(
              batch.tensor("y"), type.dtype(), Golden.shape(transform), transform.get("y"));
      return outcome.isSame() && transform.has("inverse")
          ? inverse(transform.getAsJsonArray("inverse"), type, adapter.read(batch.tensors()))
          : outcome;
    } catch (ConversionException e) {
      return fails && REFUSALS.contains(e.id())
          ? Outcome.SAME
          : Outcome.different("failed: " + e.getMessage());
    }
  }

  private static Outcome inverse(JsonArray expected, OneHotClass type, List<?> found) {
    for (int row = 0; row < expected.size(); row++) {
      for (int i = 0; i < type.columns().size(); i++) {
        OneHotColumn column = type.columns().get(i);
        JsonElement original = expected.get(row).getAsJsonArray().get(i);
        Object read = ((List<?>) found.get(row)).get(i);
        if (!isInverse(column, original, read)) {
          return Outcome.different(
              "read " + read + " from row " + row + ", column " + i + ", expected " + original);
        }
      }
    }
    return Outcome.SAME;
  }

  /** What several categories share, and what none has, is read as null. */
  private static boolean isInverse(OneHotColumn column, JsonElement original, Object read) {
    if (Golden.isString(original) && original.getAsString().equals("infrequent_sklearn")) {
      boolean isOnlyOne = column.infrequent().size() == 1 && !column.unknown().equals("INFREQUENT");
      return Objects.equals(read, isOnlyOne ? column.infrequent().get(0) : null);
    }
    return OneHotColumn.isMissing(original)
        ? read == null
        : Objects.equals(read, column.value(original));
  }
}
