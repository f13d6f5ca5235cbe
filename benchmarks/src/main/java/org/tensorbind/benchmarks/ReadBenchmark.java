package org.tensorbind.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.tensorbind.benchmarks.workload.Houses;
import org.tensorbind.benchmarks.workload.Houses.House;
import org.tensorbind.benchmarks.workload.Houses_HouseTensors;

/** Tensors to objects, beside a bulk read and a loop that makes the same objects. */
public class ReadBenchmark extends Timed {
  private static final int EXAMPLES = 1024;

  private ScoresTensors scoresBatch;
  private Houses_HouseTensors housesBatch;

  /** Makes what is read. */
  @Setup(Level.Trial)
  public void convert() {
    Random random = new Random(1);
    List<Scores> scores = new ArrayList<>();
    for (int i = 0; i < EXAMPLES; i++) {
      float[] values = new float[ExportedModel.OUTPUTS];
      for (int j = 0; j < values.length; j++) {
        values[j] = random.nextFloat();
      }
      scores.add(new Scores(values));
    }
    scoresBatch = ScoresTensors.of(scores);
    List<House> houses = new Houses(EXAMPLES).houses();
    housesBatch = Houses_HouseTensors.of(houses);
    if (!houses().equals(houses) || !housesByHand().equals(houses)) {
      throw new IllegalStateException("What is read differs from what was written.");
    }
    List<Scores> byHand = scoresByHand();
    List<Scores> generated = scores();
    for (int i = 0; i < EXAMPLES; i++) {
      if (!Arrays.equals(generated.get(i).scores(), byHand.get(i).scores())) {
        throw new IllegalStateException("What is read differs from what is read by hand.");
      }
    }
  }

  /** Frees it. */
  @TearDown(Level.Trial)
  public void close() {
    scoresBatch.close();
    housesBatch.close();
  }

  /** The generated {@code read}: an array for each example. */
  @Benchmark
  public List<Scores> scores() {
    return ScoresTensors.read(scoresBatch.tensors());
  }

  /** The same by hand. */
  @Benchmark
  public List<Scores> scoresByHand() {
    float[] all = new float[EXAMPLES * ExportedModel.OUTPUTS];
    scoresBatch.scores().asRawTensor().data().asFloats().read(all);
    List<Scores> scores = new ArrayList<>(EXAMPLES);
    for (int at = 0; at < all.length; at += ExportedModel.OUTPUTS) {
      scores.add(new Scores(Arrays.copyOfRange(all, at, at + ExportedModel.OUTPUTS)));
    }
    return scores;
  }

  /** The generated {@code read}: ten numbers, an enum and a category. */
  @Benchmark
  public List<House> houses() {
    return Houses_HouseTensors.read(housesBatch.tensors());
  }

  /** The same by hand. */
  @Benchmark
  public List<House> housesByHand() {
    float[] all = new float[EXAMPLES * Houses.WIDTH];
    housesBatch.house().asRawTensor().data().asFloats().read(all);
    List<House> houses = new ArrayList<>(EXAMPLES);
    for (int at = 0; at < all.length; at += Houses.WIDTH) {
      houses.add(Houses.read(all, at));
    }
    return houses;
  }
}
