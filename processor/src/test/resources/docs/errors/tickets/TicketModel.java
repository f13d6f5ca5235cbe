import java.util.List;
import org.tensorbind.annotation.SavedModel;

@SavedModel(path = "models/tickets")
public interface TicketModel extends AutoCloseable {
  Triage triage(Ticket ticket);

  List<Triage> triage(List<Ticket> tickets);

  @Override
  void close();
}
