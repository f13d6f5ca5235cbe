package ships;

import org.tensorbind.annotation.Cross;
import org.tensorbind.annotation.OneHot;

@Cross(name = "sex_port", members = {"sex", "port"}, bins = 16)
record Passenger(@OneHot boolean sex, @OneHot(categories = {"C", "Q"}) String port) {}
