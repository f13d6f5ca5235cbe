package org.tensorbind.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs benchmarks in the project's folder. Without arguments it runs all of them and documents what
 * they measured; {@code --render} documents that once more. With {@code --quick} it runs the main
 * ones, and prints their tables. Any other arguments are JMH's.
 */
public final class Benchmarks {
  private static final Path RESULTS = Path.of("benchmarks", "results.json");
  private static final Path PAGE = Path.of("docs", "performance.md");
  private static final Path PLOT = Path.of("docs", "images", "performance.svg");
  private static final String BEGIN = "<!-- results: written by the benchmarks -->\n";
  private static final String END = "<!-- end of results -->\n";
  private static final String SHOWN =
      "![Microseconds for one batch, by workload and way](images/performance.svg)\n\n";
  private static final TimeValue SHORT = TimeValue.milliseconds(500);

  private Benchmarks() {}

  /** Runs. */
  public static void main(String[] arguments) throws IOException, RunnerException {
    switch (arguments.length == 0 ? "" : arguments[0]) {
      case "" -> {
        Results results = run(complete());
        results.write(RESULTS);
        document(results);
      }
      case "--render" -> document(Results.read(RESULTS));
      case "--quick" -> System.out.println(new Tables(run(quick())).text());
      default -> Main.main(arguments);
    }
  }

  private static List<ChainedOptionsBuilder> complete() {
    return List.of(
        new OptionsBuilder()
            .include("(Conversion|Growth|Read|Call|Share|Wide|Djl|OnnxRuntime)Benchmark"));
  }

  private static List<ChainedOptionsBuilder> quick() {
    List<ChainedOptionsBuilder> runs =
        List.of(
            new OptionsBuilder()
                .include("ConversionBenchmark.(generated|reused|byHand|floor|documentation)")
                .param("work", "HOUSES", "REVIEWS", "FLAT_IMAGES", "NAMES", "ORDERS"),
            new OptionsBuilder().include("(Read|Wide)Benchmark"),
            new OptionsBuilder()
                .include("GrowthBenchmark.(generated|reused|empty)")
                .param("records", "1"),
            new OptionsBuilder()
                .include("CallBenchmark.(rawSession|modelInterface)")
                .param("batch", "1")
                .param("net", "tiny"));
    for (ChainedOptionsBuilder run : runs) {
      run.forks(1)
          .warmupIterations(4)
          .warmupTime(SHORT)
          .measurementIterations(2)
          .measurementTime(SHORT);
    }
    return runs;
  }

  private static Results run(List<ChainedOptionsBuilder> runs) throws IOException, RunnerException {
    List<Measurement> measurements = new ArrayList<>();
    for (ChainedOptionsBuilder run : runs) {
      run.addProfiler(GCProfiler.class).shouldFailOnError(true);
      new Runner(run.build()).run().stream().map(Measurement::of).forEach(measurements::add);
    }
    return new Results(Environment.here(), measurements);
  }

  private static void document(Results results) throws IOException {
    Files.writeString(PLOT, Plot.svg(results));
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    if (begin < BEGIN.length() || end < begin) {
      throw new IllegalStateException(PAGE + " has no place for results: " + BEGIN + END);
    }
    Files.writeString(
        PAGE, page.substring(0, begin) + SHOWN + new Tables(results).text() + page.substring(end));
  }
}
