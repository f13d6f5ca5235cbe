import org.tensorbind.annotation.Normalized;

interface Gauge {
  @Normalized(mean = 0, variance = 0.0) long getLevel(); // WARNING: [tensorbind/zero-variance]
}
