import org.tensorbind.annotation.OneHot;

class Ticket {
  @OneHot Kind kind;

  enum Kind {
    SINGLE,
    RETURN
  }
}
