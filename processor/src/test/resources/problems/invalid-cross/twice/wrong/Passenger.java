package ships;

import org.tensorbind.annotation.Cross;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

@Cross(name = "deck_port", members = {"deck", "port"}, bins = 16)
@Cross(name = "port_deck", members = {"port", "port"}, bins = 16) // ERROR: [tensorbind/invalid-cross]
record Passenger(@Tensor int deck, @OneHot(categories = {"C", "Q"}) String port) {}
