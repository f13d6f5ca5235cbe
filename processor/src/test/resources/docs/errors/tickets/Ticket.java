import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;

public record Ticket(@OneHot Channel chanel, @Padded(length = 40) int[] words) {
  public enum Channel {
    MAIL,
    PHONE,
    WEB
  }
}
