import org.tensorbind.annotation.OneHot;

public record Order(
    @OneHot(categories = {"CARD", "CASCH", "INVOICE"}) Payment payment) {
  public enum Payment {
    CARD,
    CASH,
    INVOICE
  }
}
