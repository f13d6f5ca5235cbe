package ships;

import org.tensorbind.annotation.Cross;
import org.tensorbind.annotation.Discretized;
import org.tensorbind.annotation.OneHot;

@Cross(name = "age_port", members = {"age", "port"}, bins = 16)
record Passenger(@Discretized(boundaries = 18) float age, @OneHot(categories = {"C", "Q"}) String port) {}
