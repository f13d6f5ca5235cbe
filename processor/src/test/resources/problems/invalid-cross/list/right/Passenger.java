package ships;

import org.tensorbind.annotation.Cross;
import org.tensorbind.annotation.Tensor;

@Cross(name = "ports", members = {"codes", "deck"}, bins = 16)
record Passenger(@Tensor int deck, @Tensor String codes) {}
