package ships;

import org.tensorbind.annotation.Cross;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

@Cross(name = "deck_port", members = {"deck", "port"}, bins = 16)
record Passenger(@Tensor int deck, @OneHot(categories = {"C", "Q"}) String port) {}
