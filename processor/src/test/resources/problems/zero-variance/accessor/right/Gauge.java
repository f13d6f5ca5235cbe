import org.tensorbind.annotation.Normalized;

interface Gauge {
  @Normalized(mean = 0, variance = 0.1) long getLevel();
}
