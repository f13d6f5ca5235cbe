import org.tensorbind.annotation.Normalized;
import org.tensorbind.annotation.OneHot;

interface Weather {
  @OneHot(depth = 3) @Normalized(mean = 1, variance = 1) int getCover(); // ERROR: [tensorbind/conflicting-encodings]
}
