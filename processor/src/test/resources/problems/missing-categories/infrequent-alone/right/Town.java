import org.tensorbind.annotation.OneHot;

class Town {
  @OneHot(categories = {"a", "b"}, infrequent = {"a"}) String name;
}
