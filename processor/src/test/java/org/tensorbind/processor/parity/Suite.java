package org.tensorbind.processor.parity;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.tensorbind.processor.behaviour.Compiled;

/** Runs all cases of a file through generated code: one compilation for all their classes. */
final class Suite {
  private final Map<BoundSource, String> names = new LinkedHashMap<>();
  private final Function<JsonObject, List<Trial>> trials;

  private Suite(Function<JsonObject, List<Trial>> trials) {
    this.trials = trials;
  }

  /**
   * The tests of a file.
   *
   * @param trials the classes that stand for a case, all of which must come out the same
   */
  static Stream<DynamicNode> of(String file, Function<JsonObject, List<Trial>> trials)
      throws IOException {
    return of(file, Golden.cases(file), trials);
  }

  static Stream<DynamicNode> of(
      String name, List<JsonObject> cases, Function<JsonObject, List<Trial>> trials)
      throws IOException {
    return ParityTests.of(name, new Suite(trials).outcomes(cases), AllowList.read(name));
  }

  private Map<String, Outcome> outcomes(List<JsonObject> cases) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (JsonObject each : cases) {
      for (Trial trial : expressible(each)) {
        String name = "Case" + names.size();
        if (names.putIfAbsent(trial.source(), name) == null) {
          sources.put("parity." + name, trial.source().source(name));
        }
      }
    }
    Compiled compiled = Compiled.asFarAsPossible(sources, Set.of("zero-variance"));
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    cases.forEach(each -> outcomes.put(Golden.text(each, "id"), run(each, compiled)));
    return outcomes;
  }

  /** The classes of a case; the outcome of one that has none says why. */
  private List<Trial> expressible(JsonObject each) {
    try {
      return trials.apply(each);
    } catch (NotExpressible e) {
      return List.of();
    }
  }

  private Outcome run(JsonObject each, Compiled compiled) {
    try {
      for (Trial trial : trials.apply(each)) {
        Outcome outcome = run(trial, compiled);
        if (!outcome.isSame()) {
          return outcome;
        }
      }
      return Outcome.SAME;
    } catch (NotExpressible e) {
      return Outcome.notExpressible(e);
    }
  }

  private Outcome run(Trial trial, Compiled compiled) {
    String name = "parity." + names.get(trial.source());
    String refusal = compiled.failures().get(name);
    if (refusal != null) {
      return trial.isRefused() && refusal.contains("[tensorbind/")
          ? Outcome.SAME
          : Outcome.different("does not compile: " + refusal);
    }
    Outcome outcome = trial.check().apply(compiled.instance(name + "$Converting", Adapter.class));
    return outcome.isSame()
        ? outcome
        : Outcome.different(
            outcome.difference()
                + "\n"
                + trial.source().source(names.get(trial.source()))
                + compiled.print(Set.of(name + "Tensors")));
  }
}
