package ships;

import org.tensorbind.annotation.Cross;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

@Cross(name = "place_deck", members = {"number", "deck"}, bins = 16)
record Passenger(@Tensor int deck, @Tensor int number, @Embedded Place place) {
  record Place(@Tensor int row) {}
}
