import org.tensorbind.annotation.Normalized;

interface Age {
  @Normalized(mean = 40, variance = 300) int years();
}
