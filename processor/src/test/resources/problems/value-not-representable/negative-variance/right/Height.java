import org.tensorbind.annotation.Normalized;

class Height {
  @Normalized(
      mean = 1.7,
      variance = 0.1)
  double metres;
}
