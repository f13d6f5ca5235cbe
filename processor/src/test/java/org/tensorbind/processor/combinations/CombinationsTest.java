package org.tensorbind.processor.combinations;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tensorbind.processor.behaviour.Compiled;
import org.tensorbind.processor.report.Problem;

/**
 * Random combinations of types, encodings, structures and positions: what javac accepts runs and
 * has the shape that its schema says; what it refuses it refuses with an id. The system property
 * {@code tensorbind.combinations} is how many there are, {@code tensorbind.combinations.seed}
 * which.
 */
class CombinationsTest {
  private static final int COUNT = Integer.getInteger("tensorbind.combinations", 150);
  private static final long SEED = Long.getLong("tensorbind.combinations.seed", 1);
  private static final int AT_ONCE = 1000;
  private static final int MOST_MEMBERS = 3;
  private static final int MOST_SHOWN = 20;

  private static final Pattern SAID = Pattern.compile("(?m)^[^\\s].*?: (?:error|warning): (.*)$");
  private static final Pattern ID = Pattern.compile("\\[tensorbind/([a-z0-9-]+)\\] .*");
  private static final Set<String> IDS =
      Stream.of(Problem.values())
          .filter(problem -> problem != Problem.INTERNAL)
          .map(Problem::id)
          .collect(Collectors.toSet());

  private final Map<String, String> failures = new TreeMap<>();
  private int accepted;
  private int refused;

  @Test
  void whatIsAcceptedRunsAndWhatIsRefusedHasAnId() {
    List<Declaration> sound = new ArrayList<>();
    for (int start = 0; start < COUNT; start += AT_ONCE) {
      int end = Math.min(COUNT, start + AT_ONCE);
      List<Combination> alone = new ArrayList<>();
      for (int i = start; i < end; i++) {
        String name = "Alone" + i;
        alone.add(Positions.alone(name, Declaration.draw(random(name), "m0")));
      }
      int before = sound.size();
      run(alone).forEach(each -> sound.addAll(each.declarations()));
      List<Declaration> known = sound.subList(before, sound.size());
      List<Combination> positioned = new ArrayList<>();
      for (int i = start; i < end; i++) {
        String name = "Placed" + i;
        positioned.add(placed(name, random(name), known));
      }
      run(positioned);
    }
    String shown = failures.values().stream().limit(MOST_SHOWN).collect(Collectors.joining("\n\n"));
    assertWithMessage(
            "%s failures; %s accepted, %s refused\n%s", failures.size(), accepted, refused, shown)
        .that(failures)
        .isEmpty();
    assertThat(accepted).isAtLeast(COUNT / 2);
    assertThat(refused).isAtLeast(COUNT / 10);
  }

  private static Random random(String name) {
    return new Random(31 * SEED + name.hashCode() * 0x9E3779B97F4A7C15L);
  }

  /** Some members; most are known to be right by themselves, alone and with others. */
  private static Combination placed(String name, Random random, List<Declaration> known) {
    List<Declaration> members = new ArrayList<>();
    int count = 1 + random.nextInt(MOST_MEMBERS);
    for (int i = 0; i < count; i++) {
      boolean isKnown = !known.isEmpty() && random.nextInt(20) > 0;
      members.add(
          isKnown ? known.get(random.nextInt(known.size())) : Declaration.draw(random, "m0"));
    }
    return Positions.draw(random, name, members);
  }

  /** Compiles and runs; what was accepted. */
  private List<Combination> run(List<Combination> combinations) {
    Map<String, String> sources = new LinkedHashMap<>();
    combinations.forEach(each -> sources.put(each.fullName(), each.source()));
    Compiled compiled = Compiled.asFarAsPossible(sources);
    List<Combination> sound = new ArrayList<>();
    for (Combination each : combinations) {
      String said = compiled.failures().get(each.fullName());
      if (said == null) {
        accepted++;
        sound.add(each);
        convert(each, compiled);
      } else {
        refused++;
        judge(each, said);
      }
    }
    return sound;
  }

  private void judge(Combination combination, String said) {
    Matcher messages = SAID.matcher(said);
    int count = 0;
    while (messages.find()) {
      count++;
      Matcher id = ID.matcher(messages.group(1));
      if (!id.matches() || !IDS.contains(id.group(1))) {
        fail(combination, "not an error of ours: " + said);
        return;
      }
    }
    if (count == 0) {
      fail(combination, "refused without an error: " + said);
    }
  }

  private void convert(Combination combination, Compiled compiled) {
    try {
      new Converted(combination, compiled, random(combination.name() + "values")).check();
    } catch (RuntimeException | LinkageError | AssertionError e) {
      fail(combination, trace(e));
    }
  }

  private static String trace(Throwable e) {
    StringBuilder text = new StringBuilder();
    for (Throwable each = e; each != null; each = each.getCause()) {
      text.append(each).append('\n');
      Stream.of(each.getStackTrace())
          .filter(
              frame ->
                  frame.getClassName().contains("tensorbind")
                      || frame.getClassName().startsWith(Combination.PACKAGE))
          .limit(6)
          .forEach(frame -> text.append("    at ").append(frame).append('\n'));
    }
    return text.toString();
  }

  private void fail(Combination combination, String why) {
    String source = combination.source();
    String own = source.substring(source.indexOf("NdArray;") + 8).strip();
    failures.put(combination.name(), "== " + combination.name() + "\n" + own + "\n" + why);
  }
}
