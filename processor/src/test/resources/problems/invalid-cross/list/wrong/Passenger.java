package ships;

import java.util.List;
import org.tensorbind.annotation.Cross;
import org.tensorbind.annotation.Tensor;

@Cross(name = "ports", members = {"codes", "deck"}, bins = 16) // ERROR: [tensorbind/invalid-cross]
record Passenger(@Tensor int deck, @Tensor List<String> codes) {}
