package ships;

import org.tensorbind.annotation.Cross;
import org.tensorbind.annotation.OneHot;

@Cross(name = "sex_port", members = {"sex", "prot"}, bins = 16, oneHot = true) // ERROR: [tensorbind/invalid-cross]
class Passenger {
  @OneHot boolean sex;

  @OneHot(categories = {"C", "Q"})
  String port;
}
