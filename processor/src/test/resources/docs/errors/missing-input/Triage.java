import org.tensorbind.annotation.ArgMax;
import org.tensorbind.annotation.Tensor;

public record Triage(@Tensor(shape = {1}) float urgency, @ArgMax Department department) {
  public enum Department {
    BILLING,
    SALES,
    SUPPORT,
    RETURNS
  }
}
