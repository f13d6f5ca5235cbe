package org.tensorbind.processor.parity;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.tensorbind.TensorBindException;
import org.tensorbind.processor.behaviour.Compiled;

/** {@code @Padded} and Keras' {@code pad_sequences}, with lists and with arrays. */
class PadSequencesParityTest {
  @TestFactory
  Stream<DynamicNode> keras() throws IOException {
    return parity("keras_pad_sequences");
  }

  @TestFactory
  Stream<DynamicNode> kerasOnTensorFlow() throws IOException {
    return parity("keras_pad_sequences_tf");
  }

  private static Stream<DynamicNode> parity(String file) throws IOException {
    List<JsonObject> cases = Golden.cases(file);
    Map<PaddedClass, String> names = new LinkedHashMap<>();
    Map<String, String> sources = new LinkedHashMap<>();
    for (JsonObject each : cases) {
      for (PaddedClass type : expressible(each)) {
        String name = "Pad" + names.size();
        if (names.putIfAbsent(type, name) == null) {
          sources.put("parity." + name, type.source(name));
        }
      }
    }
    Compiled compiled = Compiled.asFarAsPossible(sources);
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    cases.forEach(each -> outcomes.put(Golden.text(each, "id"), run(each, names, compiled)));
    return ParityTests.of(file, outcomes, AllowList.read(file));
  }

  private static List<PaddedClass> typesOf(JsonObject each) {
    PaddedClass lists = PaddedClass.of(each, false);
    boolean hasNull =
        Golden.leaves(each.get("sequences")).stream().anyMatch(JsonElement::isJsonNull);
    return hasNull ? List.of(lists) : List.of(lists, PaddedClass.of(each, true));
  }

  /** The classes of a case; the outcome of one that has none says why. */
  private static List<PaddedClass> expressible(JsonObject each) {
    try {
      return typesOf(each);
    } catch (NotExpressible e) {
      return List.of();
    }
  }

  private static Outcome run(JsonObject each, Map<PaddedClass, String> names, Compiled compiled) {
    try {
      for (PaddedClass type : typesOf(each)) {
        Outcome outcome = run(each, type, names.get(type), compiled);
        if (!outcome.isSame()) {
          return Outcome.different(
              type
                  + ": "
                  + outcome.difference()
                  + compiled.print(Set.of("parity." + names.get(type) + "Tensors")));
        }
      }
      return Outcome.SAME;
    } catch (NotExpressible e) {
      return Outcome.notExpressible(e);
    }
  }

  private static Outcome run(JsonObject each, PaddedClass type, String name, Compiled compiled) {
    boolean fails = each.has("error");
    String refusal = compiled.failures().get("parity." + name);
    if (refusal != null) {
      return fails && refusal.contains("[tensorbind/")
          ? Outcome.SAME
          : Outcome.different("does not compile: " + refusal);
    }
    Adapter adapter = compiled.instance("parity." + name + "$Converting", Adapter.class);
    List<Object> examples = new ArrayList<>();
    each.getAsJsonArray("sequences").forEach(sequence -> examples.add(type.example(sequence)));
    try (var batch = adapter.convert(examples)) {
      return fails
          ? Outcome.different("no error, expected " + each.get("error"))
          : Comparison.of(
              batch.tensor("x"), type.dtype(), Golden.shape(each), each.get("expected"));
    } catch (TensorBindException e) {
      return fails ? Outcome.SAME : Outcome.different("failed: " + e.getMessage());
    }
  }
}
