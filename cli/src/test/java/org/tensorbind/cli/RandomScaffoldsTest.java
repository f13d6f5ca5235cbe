package org.tensorbind.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensorbind.signature.MetaGraph;
import org.tensorbind.signature.ModelSignatures;
import org.tensorbind.signature.Signature;
import org.tensorbind.signature.TensorInfo;
import org.tensorbind.signature.TensorInfo.Source;

/**
 * Scaffolds for random signatures compile without a warning, and where there is none the reason is
 * true. {@code -Dtensorbind.scaffolds=} says how many, {@code -Dtensorbind.scaffolds.seed=} tries
 * others.
 */
class RandomScaffoldsTest {
  /** Every reason there is to refuse, with what must be so. */
  private static final Map<Pattern, Predicate<Signature>> REASONS =
      Map.of(
          Pattern.compile("the input \".*\" cannot be fed: it is a (sparse|composite) tensor.*"),
          signature -> signature.inputs().stream().anyMatch(info -> !isDense(info)),
          Pattern.compile("the input \".*\" cannot be fed: it is DT_\\w+, for which .*no type"),
          signature -> signature.inputs().stream().anyMatch(info -> info.dtype().dtype().isEmpty()),
          Pattern.compile("the input \".*\" cannot be fed: it is \\[.*], more elements .*"),
          signature -> signature.inputs().stream().anyMatch(RandomScaffoldsTest::isHuge),
          Pattern.compile("the input \"\" cannot be fed: it has no name"),
          signature -> signature.input("").isPresent() && signature.inputs().size() > 1,
          Pattern.compile("it has no outputs, so that a call could answer nothing"),
          signature -> signature.outputs().isEmpty(),
          Pattern.compile("the output \".*\" cannot be read: .*"),
          signature -> signature.outputs().stream().noneMatch(RandomScaffoldsTest::isReadable));

  @TempDir Path folder;

  @Test
  void compileOrAreRefusedForAReason() throws IOException {
    int count = Integer.getInteger("tensorbind.scaffolds", 30);
    RandomSignatures signatures =
        new RandomSignatures(Long.getLong("tensorbind.scaffolds.seed", 20260101));
    Path models = Files.createDirectory(folder.resolve("models"));
    Project project = Project.in(folder);
    Map<String, Signature> written = new TreeMap<>();
    List<String> lies = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Signature signature = signatures.next();
      String name = "p" + i;
      Path model = snapshot(models.resolve(name + ".signature.json"), signature);
      Cli.Run run = Cli.run("scaffold", model, "--package", name, "--output", project.sources());
      if (run.exitCode() == 0) {
        written.put(name, signature);
      } else {
        assertThat(run.exitCode()).isEqualTo(1);
        reasons(run).filter(reason -> !isTrue(reason, signature)).forEach(lies::add);
      }
    }

    Map<String, String> faults = new TreeMap<>();
    for (Diagnostic<? extends JavaFileObject> said :
        project.compile(
            "-Atensorbind.models=" + models, "-Xmaxerrs", "1000", "-Xmaxwarns", "1000")) {
      faults.merge(packageOf(said), said.toString(), (a, b) -> a + "\n" + b);
    }

    assertThat(lies).isEmpty();
    assertWithMessage("%s", describe(faults, written, project)).that(faults).isEmpty();
    assertThat(written.size()).isGreaterThan(count / 2);
  }

  private static Path snapshot(Path file, Signature signature) throws IOException {
    MetaGraph graph = new MetaGraph(List.of("serve"), "2.18.0", false, List.of(signature));
    return Files.writeString(file, new ModelSignatures(List.of(graph)).toSnapshot());
  }

  private static Stream<String> reasons(Cli.Run run) {
    String all = run.err().strip().replaceFirst("(?s)^.*\\.signature\\.json: ", "");
    return Stream.of(all.substring(0, all.length() - 1).split("; (?=the (in|out)put|it has)"));
  }

  private static boolean isTrue(String reason, Signature signature) {
    return REASONS.entrySet().stream()
        .anyMatch(
            each -> each.getKey().matcher(reason).matches() && each.getValue().test(signature));
  }

  private static boolean isDense(TensorInfo info) {
    return info.source() instanceof Source.Dense;
  }

  private static boolean isHuge(TensorInfo info) {
    return info.shape().sizes().stream().anyMatch(size -> size >= 1L << 31);
  }

  private static boolean isReadable(TensorInfo info) {
    return isDense(info)
        && info.dtype().dtype().isPresent()
        && !isHuge(info)
        && info.shape().isRankKnown()
        && !info.name().isEmpty();
  }

  private static String packageOf(Diagnostic<? extends JavaFileObject> said) {
    if (said.getSource() == null) {
      return "nowhere";
    }
    return Path.of(said.getSource().toUri()).getParent().getFileName().toString();
  }

  private static String describe(
      Map<String, String> faults, Map<String, Signature> written, Project project) {
    StringBuilder text = new StringBuilder();
    faults.forEach(
        (name, fault) -> {
          text.append("\n==== ").append(written.get(name)).append('\n').append(fault).append('\n');
          project.javaFiles().stream()
              .filter(file -> file.getParent().endsWith(name))
              .forEach(file -> text.append(Project.read(file)).append('\n'));
        });
    return text.toString();
  }
}
