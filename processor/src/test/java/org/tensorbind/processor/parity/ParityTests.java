package org.tensorbind.processor.parity;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** Turns outcomes into tests: every case is the same, or is listed with a reason. */
final class ParityTests {
  private ParityTests() {}

  static Stream<DynamicNode> of(
      String name, Map<String, Outcome> outcomes, Map<String, String> allowed) {
    DynamicNode summary = DynamicTest.dynamicTest(name, () -> summarize(name, outcomes, allowed));
    Stream<DynamicNode> cases =
        outcomes.entrySet().stream()
            .map(
                each ->
                    DynamicTest.dynamicTest(
                        each.getKey(),
                        () -> check(each.getKey(), each.getValue(), allowed.get(each.getKey()))));
    return Stream.concat(cases, Stream.of(summary));
  }

  private static void check(String id, Outcome outcome, String reason) {
    if (outcome.isSame() && reason != null) {
      throw new AssertionError(id + " is listed as different (" + reason + "), but it is the same");
    }
    if (!outcome.isSame() && reason == null) {
      throw new AssertionError(id + ": " + outcome.difference());
    }
  }

  private static void summarize(
      String name, Map<String, Outcome> outcomes, Map<String, String> allowed) {
    long same = outcomes.values().stream().filter(Outcome::isSame).count();
    System.out.printf(
        "%s: %d of %d cases are the same, %d are listed with a reason%n",
        name, same, outcomes.size(), allowed.size());
    Set<String> strangers = new TreeSet<>(allowed.keySet());
    strangers.removeAll(outcomes.keySet());
    if (!strangers.isEmpty()) {
      throw new AssertionError("listed, but there is no such case: " + strangers);
    }
  }
}
