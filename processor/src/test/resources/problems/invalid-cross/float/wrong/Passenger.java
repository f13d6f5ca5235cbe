package ships;

import org.tensorbind.annotation.Cross;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

@Cross(name = "age_port", members = {"age", "port"}, bins = 16) // ERROR: [tensorbind/invalid-cross]
record Passenger(@Tensor float age, @OneHot(categories = {"C", "Q"}) String port) {}
