import org.tensorbind.annotation.SavedModel;

@SavedModel(path = "models/tickets")
public interface TicketModel {
  Triage triage(Ticket ticket);
}
