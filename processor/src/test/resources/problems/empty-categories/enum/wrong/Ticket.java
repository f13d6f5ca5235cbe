import org.tensorbind.annotation.OneHot;

class Ticket {
  @OneHot(categories = {}) Kind kind; // ERROR: [tensorbind/empty-categories]

  enum Kind {
    SINGLE,
    RETURN
  }
}
