package ships;

import org.tensorbind.annotation.Cross;
import org.tensorbind.annotation.Tensor;

@Cross(name = "deck_port", members = {"deck", "port"}, bins = 16)
record Passenger(@Tensor int deck, @Tensor(name = "harbour") String port) {}
