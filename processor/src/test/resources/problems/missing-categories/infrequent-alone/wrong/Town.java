import org.tensorbind.annotation.OneHot;

class Town {
  @OneHot(infrequent = {"a"}) String name; // ERROR: [tensorbind/missing-categories]
}
