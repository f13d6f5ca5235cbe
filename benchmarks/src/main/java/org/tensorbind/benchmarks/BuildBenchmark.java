package org.tensorbind.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.tensorbind.benchmarks.build.Javac;
import org.tensorbind.benchmarks.build.Project;

/**
 * Builds of projects, each the first thing that a virtual machine does: so it is with builds, and
 * much of what they cost is that nothing of javac is compiled yet.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 3, jvmArgsAppend = "-Xmx1g")
public class BuildBenchmark {
  /** How many bound classes there are. */
  @Param({"1", "10", "100", "1000"})
  public int classes;

  private Path folder;

  /** Writes the project. */
  @Setup(Level.Trial)
  public void write() throws IOException {
    folder = Files.createTempDirectory("build");
    Project.writeSources(classes, path("sources"));
    Project.writeModel(path("classes"));
  }

  /** Deletes everything. */
  @TearDown(Level.Trial)
  public void delete() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private Path path(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }

  /** What the processor writes, by another virtual machine: this one is to be new. */
  @State(Scope.Benchmark)
  public static class Generated {
    private Path sources;

    /** Generates. */
    @Setup(Level.Trial)
    public void generate(BuildBenchmark project) throws IOException, InterruptedException {
      Path classes = project.path("before");
      Project.writeModel(classes);
      sources = project.path("generated");
      Javac.generateElsewhere(project.path("sources"), classes, sources);
    }
  }

  /** What all threads have used, those that compile bytecode and collect garbage as well. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Cpu {
    private long before;

    /** In the build. */
    public long cpuMillis;

    /** Begins. */
    @Setup(Level.Invocation)
    public void begin() {
      before = time();
    }

    /** Ends. */
    @TearDown(Level.Invocation)
    public void end() {
      cpuMillis = TimeUnit.NANOSECONDS.toMillis(time() - before);
    }

    private static long time() {
      return ((com.sun.management.OperatingSystemMXBean)
              ManagementFactory.getOperatingSystemMXBean())
          .getProcessCpuTime();
    }
  }

  /** The processor generates, and javac compiles that, too. */
  @Benchmark
  public int processor(Cpu cpu) throws IOException {
    return Javac.withProcessor(path("sources"), path("classes"), path("written"));
  }

  /** What has been generated before is compiled as if somebody had written it. */
  @Benchmark
  public int generatedBefore(Cpu cpu, Generated generated) throws IOException {
    return Javac.withoutProcessor(List.of(path("sources"), generated.sources), path("classes"));
  }

  /** The project's own sources alone. */
  @Benchmark
  public int sourcesAlone(Cpu cpu) throws IOException {
    return Javac.withoutProcessor(List.of(path("sources")), path("classes"));
  }
}
