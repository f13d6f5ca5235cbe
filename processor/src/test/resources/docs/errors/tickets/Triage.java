import org.tensorbind.annotation.ArgMax;
import org.tensorbind.annotation.Tensor;

public record Triage(@Tensor float urgency, @ArgMax Department department) {
  public enum Department {
    BILLING,
    SALES,
    SUPPORT,
    RETURNS
  }
}
