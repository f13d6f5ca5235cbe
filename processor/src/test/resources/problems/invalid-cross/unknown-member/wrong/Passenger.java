package ships;

import org.tensorbind.annotation.Cross;
import org.tensorbind.annotation.OneHot;

@Cross(name = "sex_port", members = {"sex", "harbour"}, bins = 16) // ERROR: [tensorbind/invalid-cross]
record Passenger(@OneHot boolean sex, @OneHot(categories = {"C", "Q"}) String port) {}
