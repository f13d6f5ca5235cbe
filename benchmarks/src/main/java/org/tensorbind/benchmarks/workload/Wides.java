package org.tensorbind.benchmarks.workload;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.tensorbind.TensorBatch;

/** Objects of a class with 500 members, in the same mixture as those of {@link Houses}. */
public final class Wides {
  private final List<Wide> wides;

  /** Draws objects. */
  public Wides(int count) {
    Random random = new Random(1);
    wides = Stream.generate(() -> Wide.draw(random)).limit(count).toList();
  }

  /** The generated converter. */
  public TensorBatch generated() {
    return WideTensors.of(wides);
  }
}
